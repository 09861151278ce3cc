package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.text.typed.FilledFront;
import org.examwright.reading.text.typed.LetterSlip;

/**
 * Mends what stands in front of lines: keys on a line, which may be underlined space, and slips.
 */
final class FrontMarks {
  private static final int LONGEST = 30;

  private FrontMarks() {}

  static List<WordLine> mended(List<WordLine> lines) {
    List<WordLine> mended = new ArrayList<>();
    String above = "";
    for (WordLine line : lines) {
      Optional<Integer> slip = LetterSlip.length(above, line.text());
      Optional<FilledFront> front = FilledFront.of(drawn(line));
      WordLine written = line;
      if (slip.isPresent()) {
        written = line.without(slip.get()).behind(LetterSlip.mended(line.text(), slip.get()));
      } else if (front.isPresent()
          && (!front.get().number().isEmpty() || line.item().isPresent())) {
        written = line.without(front.get().length()).behind(front.get().numbered());
      }
      mended.add(written);
      above = line.isBlank() ? above : written.text();
    }
    return mended;
  }

  /** The text with a stroke for each underlined blank in front. */
  private static String drawn(WordLine line) {
    StringBuilder drawn = new StringBuilder(line.text());
    for (int i = 0; i < Math.min(LONGEST, drawn.length()); i++) {
      char c = drawn.charAt(i);
      if ((Character.isWhitespace(c) || Character.isSpaceChar(c))
          && line.formats().get(i).underlined()) {
        drawn.setCharAt(i, '_');
      }
    }
    return drawn.toString();
  }
}
