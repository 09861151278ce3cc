package org.examwright.rendering.sheet;

import org.examwright.model.Interaction;

/** How many ruled lines an answer needs when it is written by hand. */
final class ExpectedLines {
  private static final int FEWEST = 4;
  private static final int MOST = 30;
  private static final int WITHOUT_MODEL_ANSWER = 8;
  private static final double HANDWRITTEN_CHARACTERS_A_LINE = 55;

  private ExpectedLines() {}

  static int of(Interaction.OpenResponse open) {
    if (open.expectedLines() != null) {
      return open.expectedLines();
    }
    if (open.modelAnswer().isEmpty()) {
      return WITHOUT_MODEL_ANSWER;
    }
    long lines =
        open.modelAnswer()
            .plainText()
            .lines()
            .mapToLong(line -> (long) Math.ceil(line.length() / HANDWRITTEN_CHARACTERS_A_LINE))
            .sum();
    return Math.clamp(lines, FEWEST, MOST);
  }
}
