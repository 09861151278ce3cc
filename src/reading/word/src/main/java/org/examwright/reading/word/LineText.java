package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The characters of a paragraph, each with its format, as they are gathered. */
final class LineText {
  private final StringBuilder text = new StringBuilder();
  private final List<LetterLook> formats = new ArrayList<>();

  void add(String characters, LetterLook format) {
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (!isNothing(c)) {
        text.append(c);
        formats.add(format);
      }
    }
  }

  /** Signs that take no room: ends of words, marks of directions stay. */
  private static boolean isNothing(char c) {
    return c == '\u200B' || c == '\uFEFF' || c == '\u00AD' || c == '\uEC02' || c == '\uEC03';
  }

  boolean isEmpty() {
    return text.toString().isBlank();
  }

  /** The lines that its line ends make of it; the first one is the item of a list. */
  List<WordLine> lines(int paragraph, Optional<WordNumbering.Item> item, int heading) {
    List<WordLine> lines = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        lines.add(
            new WordLine(
                paragraph,
                text.substring(from, i),
                List.copyOf(formats.subList(from, i)),
                lines.isEmpty() ? item : Optional.empty(),
                heading));
        from = i + 1;
      }
    }
    return lines;
  }
}
