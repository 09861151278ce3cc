package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Marks of an author's own behind the right options: {@code b) Paris X}, {@code c) 42 (verified)},
 * {@code d) Lima <--}.
 *
 * <p>They are known by standing behind one of the options of most questions.
 */
final class MarksBehind {
  private static final int FEWEST = 3;

  /** Words of which so much is the same are the same mark: verified, verifiedly. */
  private static final int STEM = 6;

  private static final Pattern MARK =
      Pattern.compile(
          "(?iU)\\s+([xv]|[^\\p{L}\\p{N}\\s.,;:?%)\\]}>\"'’”»…_-]|<+-*|<=+)$"
              + "|(?<=[\\p{L}\\p{N}\\p{P}])\\s*([√★☆#!←⇐])$"
              + "|\\s*[(\\[]\\s*(\\p{L}{2}[\\p{L} ]{0,20})[!.]?\\s*[)\\]]\\.?$"
              + "|\\s*[-–—:;,/|]+\\s*("
              + Vocabulary.RIGHT.anywhere()
              + ")[.!]?$");

  private static final Pattern WRONG =
      Pattern.compile("(?iU)\\s*[-–—:;,/|]+\\s*(?:" + Vocabulary.WRONG.anywhere() + ")[.!]?$");

  private final List<String> lines;

  private MarksBehind(List<String> lines) {
    this.lines = lines;
  }

  static boolean mend(List<OfferedLines> offered, List<String> lines) {
    return offered.size() >= FEWEST && new MarksBehind(lines).mend(offered);
  }

  private boolean mend(List<OfferedLines> offered) {
    Map<String, List<Integer>> once = new HashMap<>();
    Map<String, Integer> often = new HashMap<>();
    int asked = 0;
    int answered = 0;
    for (OfferedLines run : offered) {
      Map<String, List<Integer>> marks = new HashMap<>();
      for (int at : run.lines()) {
        String mark = mark(lines.get(at));
        if (!mark.isEmpty()) {
          marks.computeIfAbsent(mark, key -> new ArrayList<>()).add(at);
        }
      }
      asked += run.lettered() || !marks.isEmpty() ? 1 : 0;
      answered += isAnswered(run) ? 1 : 0;
      marks.forEach(
          (mark, places) -> {
            if (places.size() == 1) {
              once.computeIfAbsent(mark, key -> new ArrayList<>()).add(places.getFirst());
            } else {
              often.merge(mark, 1, Integer::sum);
            }
          });
    }
    if (answered * 2 > asked) {
      return false;
    }
    for (Map.Entry<String, List<Integer>> each : once.entrySet()) {
      int found = each.getValue().size();
      if (found >= FEWEST
          && found * 3 >= asked * 2
          && often.getOrDefault(each.getKey(), 0) * 4 <= found) {
        each.getValue().forEach(at -> mark(at, MARK, " ✓"));
        for (OfferedLines run : offered) {
          run.lines().forEach(at -> mark(at, WRONG, " ✗"));
        }
        return true;
      }
    }
    return false;
  }

  private boolean isAnswered(OfferedLines run) {
    return run.end() < lines.size()
        && Label.of(List.of(new Text(lines.get(run.end()).strip())))
            .filter(found -> found.label().equals(Label.ANSWER))
            .isPresent();
  }

  private void mark(int at, Pattern written, String usual) {
    String line = lines.get(at).stripTrailing();
    Matcher mark = written.matcher(line);
    if (mark.find()) {
      lines.set(at, line.substring(0, mark.start()).stripTrailing() + usual);
    }
  }

  /** What may be a mark at the end of a line; empty if nothing is. */
  private static String mark(String written) {
    String line = written.stripTrailing();
    if (line.isEmpty() || !mayEndInMark(line)) {
      return "";
    }
    Matcher matcher = MARK.matcher(line);
    if (!matcher.find() || matcher.start() < 3) {
      return "";
    }
    for (int group = 1; group <= matcher.groupCount(); group++) {
      if (matcher.group(group) != null) {
        String mark = matcher.group(group).toLowerCase(Locale.ROOT).strip();
        return mark.length() > STEM ? mark.substring(0, STEM) : mark;
      }
    }
    return "";
  }

  /** Looks at the last sign, since most lines end in a letter of a word. */
  private static boolean mayEndInMark(String line) {
    char last = line.charAt(line.length() - 1);
    return !Character.isLetterOrDigit(last)
        || (line.length() > 1 && Character.isWhitespace(line.charAt(line.length() - 2)))
        || line.length() < 200;
  }
}
