package org.examwright.reading.outline.dialect;

import java.util.List;

/** Options with a plus in front of the right ones and another bullet in front of the others. */
final class PlusBullets {
  private PlusBullets() {}

  static boolean mend(List<OfferedLines> offered, List<String> lines) {
    List<OfferedLines> mixed = offered.stream().filter(run -> isMixed(run, lines)).toList();
    if (mixed.size() < 2) {
      return false;
    }
    for (OfferedLines run : mixed) {
      char other =
          run.lines().stream()
              .map(at -> bullet(lines.get(at)))
              .filter(c -> c != '+')
              .findFirst()
              .orElse('-');
      for (int at : run.lines()) {
        String line = lines.get(at);
        if (bullet(line) == '+') {
          int start = OfferedLines.blanks(line);
          lines.set(
              at,
              line.substring(0, start) + other + line.substring(start + 1).stripTrailing() + " ✓");
        }
      }
    }
    return true;
  }

  private static boolean isMixed(OfferedLines run, List<String> lines) {
    if (run.lettered()) {
      return false;
    }
    long plus = run.lines().stream().filter(at -> bullet(lines.get(at)) == '+').count();
    long others =
        run.lines().stream()
            .map(at -> bullet(lines.get(at)))
            .filter(c -> c != '+')
            .distinct()
            .count();
    return plus > 0 && others == 1;
  }

  private static char bullet(String line) {
    return line.charAt(OfferedLines.blanks(line));
  }
}
