package org.examwright.reading.text.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.reading.outline.draft.Wording;

/** Options without any mark: lines below a question of which its answer repeats one. */
final class UnmarkedOptions {
  private static final int MOST = 12;
  private static final int LONGEST = 120;

  private UnmarkedOptions() {}

  /**
   * Where such options begin, and where they end.
   *
   * @param question whether the first line begins a question
   */
  static Map<Integer, Integer> in(List<TypedLine> lines, boolean question) {
    Map<Integer, Integer> found = new HashMap<>();
    for (int i = 2; i < lines.size(); i++) {
      TypedLine line = lines.get(i);
      if (!line.isBlank() && Starts.isAnswer(line)) {
        int end = lines.get(i - 1).isBlank() ? i - 1 : i;
        int begin = begin(lines, end, question, folded(behindLabel(line.text())));
        if (begin >= 0) {
          found.put(begin, end);
        }
      }
    }
    return found;
  }

  private static String behindLabel(String text) {
    int colon = Math.max(text.indexOf(':'), text.indexOf('：'));
    return colon < 0 ? "" : text.substring(colon + 1);
  }

  /** The first of the lines above an answer that are options; -1 if they are none. */
  private static int begin(List<TypedLine> lines, int end, boolean question, String answer) {
    int first = end;
    boolean named = false;
    while (first > 0 && end - first < MOST && mayBeOption(lines.get(first - 1))) {
      first--;
      named |= folded(lines.get(first).text()).equals(answer);
    }
    if (!named || answer.isEmpty()) {
      return -1;
    }
    boolean below =
        first > 0 && (!lines.get(first - 1).isBlank() || question || asksAbove(lines, first - 1));
    first += below ? 0 : 1; // else the first line is the question itself
    int options = end - first;
    return options > 1
            && lines.subList(first, end).stream()
                .anyMatch(line -> folded(line.text()).equals(answer))
        ? first
        : -1;
  }

  /** Whether the line above an empty one is a question that has no answer yet. */
  private static boolean asksAbove(List<TypedLine> lines, int blank) {
    return blank > 0
        && !lines.get(blank - 1).isBlank()
        && !Starts.isPart(lines.get(blank - 1))
        && !Starts.isRule(lines.get(blank - 1));
  }

  private static boolean mayBeOption(TypedLine line) {
    return !line.isBlank()
        && line.text().length() <= LONGEST
        && !Wording.asks(line.text())
        && !Starts.isPart(line)
        && !Starts.isRule(line);
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ").replaceAll("[.;,。]$", "").toLowerCase(Locale.ROOT);
  }
}
