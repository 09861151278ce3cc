package org.examwright.reading.sheet.grid;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines with what stands on both sides of a card, set apart by a tab, as Quizlet gives them. */
public final class CardLines {
  private static final int FEWEST = 2;

  /** A number, letter or word in front of a text is no side of a card. */
  private static final Pattern LABEL =
      Pattern.compile("\\(?(?:\\p{L}|\\d{1,4})\\s*[.):]*\\s*|.*[:：]\\s*|[*•-]\\s*");

  private CardLines() {}

  /** Whether all of a text is such lines, of which no two begin in the same way. */
  public static boolean are(String text) {
    if (text.indexOf('\t') < 0) {
      return false;
    }
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    Set<String> fronts = new HashSet<>();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab <= 0 || tab != line.lastIndexOf('\t') || line.substring(tab).isBlank()) {
        return false;
      }
      String front = line.substring(0, tab).strip();
      if (front.isEmpty() || LABEL.matcher(front).matches() || !fronts.add(front)) {
        return false;
      }
    }
    return lines.size() >= FEWEST;
  }
}
