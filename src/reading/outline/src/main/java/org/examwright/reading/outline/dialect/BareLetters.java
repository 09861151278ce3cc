package org.examwright.reading.outline.dialect;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.words.SignSet;

/** Options with nothing behind their letters: {@code A Lyon} above {@code B Paris}. */
final class BareLetters {
  private static final Pattern BARE =
      Pattern.compile("^([A-Ha-hアイウエオカ])[ \\t\\u00A0\\u3000]+(?=\\S)(?![-–—=+*/<>&|])");
  private static final char KANA = 'ア';
  private static final SignSet FIRST = SignSet.of("Aa" + KANA);
  private static final int FEWEST = 3;
  private static final int FEWEST_UNDER_NUMBERS = 2;

  private BareLetters() {}

  /** Puts a parenthesis behind letters that begin lines one after the other. */
  static void mark(Paragraph paragraph) {
    mark(paragraph, FEWEST);
  }

  /** As {@link #mark(Paragraph)}, below a question whose number has nothing behind it either. */
  static void markUnderNumber(Paragraph paragraph) {
    mark(paragraph, FEWEST_UNDER_NUMBERS);
  }

  private static void mark(Paragraph paragraph, int fewest) {
    if (!Line.anyBegins(paragraph, BareLetters::mayBegin)) {
      return;
    }
    List<Line> lines = Line.of(paragraph);
    mark(lines, 'A', fewest);
    mark(lines, 'a', fewest);
    mark(lines, KANA, fewest);
  }

  private static boolean mayBegin(Node first) {
    return first instanceof Text text
        && text.getLiteral().length() > 2
        && FIRST.begins(text.getLiteral())
        && !Character.isLetter(text.getLiteral().charAt(1));
  }

  private static void mark(List<Line> lines, char first, int fewest) {
    int from = 0;
    while (from < lines.size() && !begins(lines.get(from), first)) {
      from++;
    }
    int to = from;
    while (to < lines.size() && begins(lines.get(to), letter(first, to - from))) {
      to++;
    }
    if (to - from >= fewest) {
      for (Line line : lines.subList(from, to)) {
        Text text = (Text) line.nodes().getFirst();
        text.setLiteral(BARE.matcher(text.getLiteral()).replaceFirst("$1) "));
      }
    }
  }

  /** A small form stands in front of each of the first kana. */
  private static char letter(char first, int place) {
    return (char) (first + (first == KANA ? 2 * place : place));
  }

  private static boolean begins(Line line, char letter) {
    return !line.isEmpty()
        && line.nodes().getFirst() instanceof Text text
        && BARE.matcher(text.getLiteral()).find()
        && text.getLiteral().charAt(0) == letter;
  }
}
