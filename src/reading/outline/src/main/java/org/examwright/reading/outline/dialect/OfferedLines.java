package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import org.examwright.reading.outline.draft.LineStart;

/**
 * Lines of a file that stand below one another as options do: with letters from A on, or with
 * bullets.
 *
 * @param lines the number of each, from 0
 * @param end where the next line stands that is not blank and no part of them
 * @param lettered whether letters count them
 */
record OfferedLines(List<Integer> lines, int end, boolean lettered) {
  private static final int FARTHEST = 3;

  OfferedLines {
    lines = List.copyOf(lines);
  }

  /** All that there are in a file, but for those in blocks of code. */
  static List<OfferedLines> in(List<String> text) {
    List<OfferedLines> found = new ArrayList<>();
    boolean code = false;
    for (int i = 0; i < text.size(); i++) {
      String line = text.get(i);
      code ^= line.startsWith("```") || line.startsWith("~~~");
      if (code || !mayBegin(line)) {
        continue;
      }
      OfferedLines run = lettered(i, text);
      if (run.lines.size() < 2) {
        run = bulleted(i, text);
      }
      if (run.lines.size() > 1) {
        found.add(run);
        i = run.lines.getLast();
      }
    }
    return found;
  }

  private static boolean mayBegin(String line) {
    int start = blanks(line);
    return start < line.length() && line.charAt(start) != '#';
  }

  private static OfferedLines lettered(int from, List<String> text) {
    List<Integer> lines = new ArrayList<>();
    int missed = 0;
    for (int i = from; i < text.size() && missed < FARTHEST; i++) {
      String line = withoutBullet(text.get(i));
      char letter = (char) ('A' + lines.size());
      if (line.isBlank()) {
        continue;
      }
      if (LineStart.of(line).filter(start -> start.is(letter) && start.length() > 1).isPresent()) {
        lines.add(i);
        missed = 0;
      } else if (lines.isEmpty()) {
        break;
      } else {
        missed++;
      }
    }
    return new OfferedLines(lines, next(lines, text), true);
  }

  private static OfferedLines bulleted(int from, List<String> text) {
    List<Integer> lines = new ArrayList<>();
    int indent = blanks(text.get(from));
    for (int i = from; i < text.size(); i++) {
      String line = text.get(i);
      if (line.isBlank()) {
        continue;
      }
      if (!isBullet(line) || blanks(line) != indent) {
        break;
      }
      lines.add(i);
    }
    return new OfferedLines(lines, next(lines, text), false);
  }

  private static int next(List<Integer> lines, List<String> text) {
    int at = lines.isEmpty() ? 0 : lines.getLast() + 1;
    while (at < text.size() && text.get(at).isBlank()) {
      at++;
    }
    return at;
  }

  static boolean isBullet(String line) {
    int start = blanks(line);
    return start + 1 < line.length()
        && "-*+•".indexOf(line.charAt(start)) >= 0
        && Character.isWhitespace(line.charAt(start + 1))
        && !line.startsWith("[", start + 2);
  }

  private static String withoutBullet(String line) {
    return isBullet(line)
        ? line.substring(blanks(line) + 1).strip().replaceFirst("^\\*\\*", "")
        : line;
  }

  static int blanks(String line) {
    int at = 0;
    while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
