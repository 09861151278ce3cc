package org.examwright.reading.outline.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Lines that begin with a word for the answer and another sign than a colon: {@code R = 25 m/s},
 * {@code R. 36}, {@code R/ b}.
 *
 * <p>The letter may be a quantity or an initial; but where it stands so directly below several
 * questions, what follows it is what they ask for.
 */
public final class AnswerSigns {
  private static final String NUMBER = "(?:\\p{Sc}|R\\$|US\\$)?\\s?[-−+]?\\d.*";
  private static final Pattern LINE =
      Pattern.compile(
          "^\\s*((?iU:"
              + Vocabulary.ANSWER.anywhere()
              + "))(?:\\.?\\s?(=)\\s?|(\\.|\\.?[-–]|\\.?//?|\\))\\s+)([^\\s:：].*)$");
  private static final int LONGEST = 80;
  private static final int FEWEST = 2;

  private final List<Found> found = new ArrayList<>();
  private final Map<String, Count> counts = new HashMap<>();

  /**
   * A line.
   *
   * @param sign behind the word
   * @param mended the line with a colon instead, as most people write it
   */
  private record Found(String sign, String mended) {}

  /**
   * How many lines have a sign.
   *
   * @param numbers how many go on with a number
   * @param direct how many stand directly below what asks
   */
  private record Count(int all, int numbers, int direct) {
    static final Count NONE = new Count(0, 0, 0);

    Count and(Count other) {
      return new Count(all + other.all, numbers + other.numbers, direct + other.direct);
    }
  }

  /**
   * Takes note of a line if it begins so.
   *
   * @param above the line in front of it, which may ask
   * @param first whether that is the first line of an item in a list
   * @return its place among such lines; -1 if it is none
   */
  public int add(String line, String above, boolean first) {
    if (line.length() > LONGEST || !mayBegin(line)) {
      return -1;
    }
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches() || isOption(matcher)) {
      return -1;
    }
    String behind = matcher.group(4);
    boolean direct = first || Wording.isTask(above) || QuestionNumber.of(above).isPresent();
    String sign = matcher.group(2) == null ? matcher.group(3) : "=";
    boolean number = behind.matches(NUMBER);
    found.add(new Found(sign, matcher.group(1) + ": " + behind));
    counts.merge(sign, new Count(1, number ? 1 : 0, direct ? 1 : 0), Count::and);
    return found.size() - 1;
  }

  /** Whether a line begins with a word for the answer. */
  public static boolean mayBegin(String line) {
    return Vocabulary.ANSWER.isWholeAt(line, line.length() - line.stripLeading().length());
  }

  /** A letter that options have too. */
  private static boolean isOption(Matcher line) {
    return line.group(2) == null
        && LineStart.of(line.group(1) + ") x").isPresent()
        && isEarly(line);
  }

  private static boolean isEarly(Matcher line) {
    return Character.toUpperCase(line.group(1).charAt(0)) <= 'J';
  }

  /** A line as most people write it; nothing if it may be something else. */
  public Optional<String> mended(int place) {
    if (place < 0) {
      return Optional.empty();
    }
    Found line = found.get(place);
    Count count = counts.getOrDefault(line.sign, Count.NONE);
    int usual = line.sign.equals("=") ? count.numbers : count.direct;
    return count.direct >= FEWEST && usual * 2 >= count.all
        ? Optional.of(line.mended)
        : Optional.empty();
  }
}
