package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.examwright.reading.outline.notation.BlankContent;
import org.examwright.reading.outline.tree.BlankNode;

/**
 * Blanks that are drawn as underlined space: with the answer on it, or with nothing.
 *
 * <p>Words that are underlined without space at their ends are only stressed.
 */
record UnderlinedBlanks(SetObjects objects) {
  private static final String EMPTY = "____";
  private static final int SHORTEST = 2;

  /** A line with signs for its blanks; the same if it has none. */
  WordLine of(WordLine line) {
    StringBuilder text = new StringBuilder();
    List<LetterLook> formats = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < line.text().length(); i++) {
      int end = end(line, i);
      if (end > i && isBlank(line.text().substring(i, end)) && end - i < line.text().length()) {
        add(line, done, i, text, formats);
        String sign = sign(line.text().substring(i, end).strip());
        text.append(sign);
        sign.chars().forEach(each -> formats.add(LetterLook.PLAIN));
        done = end;
      }
      i = Math.max(i, end - 1);
    }
    if (done == 0) {
      return line;
    }
    add(line, done, line.text().length(), text, formats);
    return new WordLine(
        line.paragraph(), text.toString(), List.copyOf(formats), line.item(), line.heading());
  }

  /** Where what is underlined from a place on ends; the place itself if nothing is. */
  private static int end(WordLine line, int from) {
    int end = from;
    while (end < line.text().length() && line.formats().get(end).underlined()) {
      end++;
    }
    return end;
  }

  private static boolean isBlank(String underlined) {
    return underlined.isBlank()
        ? underlined.length() >= SHORTEST || underlined.contains("\t")
        : isSpace(underlined.charAt(0)) && isSpace(underlined.charAt(underlined.length() - 1));
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '_';
  }

  private String sign(String answer) {
    String words = answer.replaceAll("^[\\s_\\u00A0]+|[\\s_\\u00A0]+$", "");
    return words.isEmpty()
        ? EMPTY
        : objects.inline(
            () -> List.<Node>of(new BlankNode(BlankContent.ofAnswers(List.of(words)))));
  }

  private static void add(
      WordLine line, int from, int to, StringBuilder text, List<LetterLook> formats) {
    text.append(line.text(), from, to);
    formats.addAll(line.formats().subList(from, to));
  }
}
