package org.examwright.reading.tools.quiz;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that begins code, in which no sign means anything.
 *
 * @param mark the signs of the fence
 * @param info what stands behind them
 */
public record CodeFence(String mark, String info) {
  private static final Pattern OPENING = Pattern.compile("\\s*(`{3,}|~{3,})\\s*([^`]*)");

  /** The fence that a line opens. */
  public static Optional<CodeFence> of(String line) {
    Matcher opening = OPENING.matcher(line);
    return opening.matches()
        ? Optional.of(new CodeFence(opening.group(1), opening.group(2).strip()))
        : Optional.empty();
  }

  /**
   * Where the code ends.
   *
   * @param opening the place of its fence among the lines
   * @return the place of its last line; -1 if it never ends
   */
  public int end(List<SourceLine> lines, int opening) {
    for (int i = opening + 1; i < lines.size(); i++) {
      String text = lines.get(i).text().strip();
      if (text.startsWith(mark) && text.chars().allMatch(c -> c == mark.charAt(0))) {
        return i;
      }
    }
    return -1;
  }
}
