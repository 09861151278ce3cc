package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * What is said of the points of all questions of a part.
 *
 * @param each what its heading or introduction says that each of them is worth, with a decimal
 *     point; null if they do not say
 * @param bracketed whether numbers in brackets behind the questions say it of each
 */
record PartPoints(@Nullable String each, boolean bracketed) {
  private static final int FARTHEST = 400;
  private static final int FEWEST = 3;
  private static final int MOST_POINTS = 25;
  private static final String NUMBER = "(\\d{1,3}(?:[.,]\\d{1,2})?)";
  private static final String WORDS = "(?:" + Vocabulary.POINTS.anywhere() + ")\\.?";
  private static final String EACH = "(?:" + Vocabulary.EACH.anywhere() + ")";
  private static final Pattern FOR_EACH =
      Pattern.compile(
          "(?iU)(?<![\\p{L}\\p{N}])(?:"
              + (NUMBER + "\\s?" + WORDS + "\\s?" + EACH + "(?!\\p{L})")
              + "|"
              + (EACH + "\\s?[:：]?\\s?" + NUMBER + "\\s?" + WORDS)
              + "(?!\\p{L}))");

  /** Learns from the heading, the introduction and the questions of a part. */
  static PartPoints of(Draft.Part part) {
    String heading = part.path().isEmpty() ? "" : NodeText.of(part.path().getLast());
    String each = each(heading);
    return new PartPoints(
        each == null ? each(NodeText.start(part.introduction(), FARTHEST)) : each,
        areBracketed(part.questions()));
  }

  private static @Nullable String each(String text) {
    if (text.chars().noneMatch(Character::isDigit)) {
      return null;
    }
    Matcher found = FOR_EACH.matcher(text.length() > FARTHEST ? text.substring(0, FARTHEST) : text);
    if (!found.find()) {
      return null;
    }
    String number = found.group(1) == null ? found.group(2) : found.group(1);
    return number.replace(',', '.');
  }

  /** Numbers that count up are references to notes. */
  private static boolean areBracketed(List<Draft> drafts) {
    List<Integer> numbers = new ArrayList<>();
    for (Draft draft : drafts) {
      draft.line().numberBehind().ifPresent(numbers::add);
    }
    boolean countUp = true;
    for (int i = 1; i < numbers.size(); i++) {
      countUp &= numbers.get(i) == numbers.get(i - 1) + 1;
    }
    return numbers.size() >= FEWEST
        && numbers.size() * 3 >= drafts.size() * 2
        && numbers.stream().allMatch(number -> number <= MOST_POINTS)
        && !countUp;
  }

  /** The line of a question without the number behind it, which is what it is worth. */
  QuestionLine without(QuestionLine line) {
    return line.withPointsBehind();
  }
}
