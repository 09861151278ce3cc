package org.examwright.reading.tools.examark;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;
import org.jspecify.annotations.Nullable;

/**
 * The line that a question begins with: {@code ## 3. [Short, 2pts] What is it?}.
 *
 * @param heading whether it is one
 * @param sign what stands behind the number
 * @param type null if the line names none
 * @param points null if the line says none
 * @param truth what an arrow at its end says; null for none
 * @param words what is left of it
 */
record AskedLine(
    boolean heading,
    int number,
    char sign,
    @Nullable AskedType type,
    @Nullable BigDecimal points,
    @Nullable Boolean truth,
    SourceLine words) {
  private static final Pattern NUMBERED =
      Pattern.compile("(#{1,6}\\s+)?(\\d{1,9})([.)])\\s+(?=\\S)");
  private static final Pattern IN_FRONT =
      Pattern.compile("\\s*\\\\?\\[([^\\[\\]\\\\]{1,40})\\\\?\\](?!\\()\\s*");
  private static final Pattern AT_END =
      Pattern.compile("\\s*\\\\?\\[([^\\[\\]\\\\]{1,40})\\\\?\\]\\s*$");
  private static final Pattern POINTS =
      Pattern.compile(
          "(\\d{1,4}(?:\\.\\d{1,3})?)\\s*(?:pts?|points?|p)\\.?", Pattern.CASE_INSENSITIVE);
  static final Pattern ARROW =
      Pattern.compile(
          "\\s*(?:→|⇒|-+>|=+>)\\s*\\**(true|false|t|f)\\**\\s*\\.?\\s*$", Pattern.CASE_INSENSITIVE);

  /** Whether it names a type or says its points, as nothing but a question does. */
  boolean isSure() {
    return heading || type != null || points != null || truth != null;
  }

  static Optional<AskedLine> of(SourceLine line) {
    Matcher numbered = NUMBERED.matcher(line.text());
    if (!numbered.lookingAt()) {
      return Optional.empty();
    }
    SourceLine words = line.from(numbered.end());
    AskedType type = null;
    BigDecimal points = null;
    for (Pattern place : new Pattern[] {IN_FRONT, AT_END, AT_END}) {
      Matcher found = place.matcher(words.text());
      if (!(place == IN_FRONT ? found.lookingAt() : found.find())) {
        continue;
      }
      AskedType named = type(found.group(1));
      BigDecimal worth = points(found.group(1));
      if (named == null && worth == null) {
        continue; // words in brackets
      }
      type = type == null ? named : type;
      points = points == null ? worth : points;
      words = place == IN_FRONT ? words.from(found.end()) : words.to(found.start());
    }
    Matcher arrow = ARROW.matcher(words.text());
    Boolean truth = null;
    if (arrow.find() && (type == null || type == AskedType.TRUTH)) {
      truth = isTrue(arrow.group(1));
      words = words.to(arrow.start());
    }
    boolean heading = numbered.group(1) != null;
    return Optional.of(
        new AskedLine(
            heading,
            Integer.parseInt(numbered.group(2)),
            numbered.group(3).charAt(0),
            type,
            points,
            truth,
            words));
  }

  /**
   * What a question is worth, as the end of a line says.
   *
   * @param words what is left of the line
   */
  record Worth(BigDecimal points, SourceLine words) {}

  /** The points at the end of a line. */
  static Optional<Worth> worth(SourceLine line) {
    Matcher found = AT_END.matcher(line.text());
    BigDecimal points = found.find() ? points(found.group(1)) : null;
    return points == null
        ? Optional.empty()
        : Optional.of(new Worth(points, line.to(found.start())));
  }

  static boolean isTrue(String word) {
    return word.substring(0, 1).equalsIgnoreCase("t");
  }

  private static @Nullable AskedType type(String bracket) {
    for (String word : bracket.split("[,;|]", -1)) {
      Optional<AskedType> type = AskedType.of(word);
      if (type.isPresent()) {
        return type.get();
      }
    }
    return null;
  }

  private static @Nullable BigDecimal points(String bracket) {
    for (String word : bracket.split("[,;|]", -1)) {
      Matcher points = POINTS.matcher(word.strip());
      if (points.matches()) {
        return new BigDecimal(points.group(1));
      }
    }
    return null;
  }
}
