package org.examwright.reading.latex.text;

import java.util.List;

/** Commands for headings, the greatest first. */
public final class TexHeadings {
  private static final List<String> LEVELS =
      List.of(
          "part", "chapter", "section", "subsection", "subsubsection", "paragraph", "subparagraph");

  private TexHeadings() {}

  /** Whether a command makes a heading that divides a file. */
  public static boolean divides(String command) {
    int level = LEVELS.indexOf(command);
    return level >= 1 && level <= 4;
  }

  /** From 1 to 6. */
  public static int level(String command) {
    return Math.clamp(LEVELS.indexOf(command), 1, 6);
  }
}
