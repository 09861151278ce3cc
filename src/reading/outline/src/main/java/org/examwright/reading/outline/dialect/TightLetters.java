package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Items whose letters have no space behind them: {@code - A.copper} above {@code - B.iron}. */
final class TightLetters {
  private static final int FEWEST = 2;

  private TightLetters() {}

  /** Puts spaces there, if all items of a list begin with such letters in their order. */
  static void space(ListBlock list) {
    List<Text> tight = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (!(item.getFirstChild() instanceof Paragraph paragraph)
          || !(paragraph.getFirstChild() instanceof Text text)
          || !isTight(text.getLiteral(), tight.size())) {
        return;
      }
      tight.add(text);
    }
    if (tight.size() >= FEWEST) {
      for (Text text : tight) {
        String words = text.getLiteral();
        text.setLiteral(words.substring(0, 2) + " " + words.substring(2).stripLeading());
      }
    }
  }

  private static boolean isTight(String words, int place) {
    return words.length() > 2 && words.charAt(0) == 'A' + place && words.charAt(1) == '.';
  }
}
