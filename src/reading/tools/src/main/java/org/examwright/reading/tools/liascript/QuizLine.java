package org.examwright.reading.tools.liascript;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * A line of a quiz.
 *
 * @param right whether an option is, or a text is accepted
 */
record QuizLine(Mark mark, boolean right, SourceLine text) {
  private static final Pattern ONE =
      Pattern.compile("\\s*(?:[-*+]\\s+)?\\[\\(([xX* ]?)\\)\\](?:\\s+|$)");
  private static final Pattern SEVERAL =
      Pattern.compile("\\s*(?:[-*+]\\s+)?\\[\\[([xX* ])\\]\\](?:\\s+|$)");
  private static final Pattern HINT = Pattern.compile("\\s*(?:[-*+]\\s+)?\\[\\[\\?\\]\\]\\s*");
  private static final Pattern INPUT = Pattern.compile("\\s*(?:[-*+]\\s+)?\\[\\[(.+?)\\]\\]\\s*");

  /** An option that is neither right nor wrong. */
  private static final Pattern SURVEY =
      Pattern.compile(
          "\\s*(?:[-*+]\\s+)?(?:\\[\\[(?![xX* ]*])[^\\[\\]|?!]+]]|\\[\\((?![xX* ]*\\))[^()\\[\\]]+\\)])\\s+\\S.*");

  /** What a line may be. */
  enum Mark {
    ONE,
    SEVERAL,
    HINT,
    INPUT
  }

  static Optional<QuizLine> of(SourceLine line) {
    if (line.text().indexOf('[') < 0) {
      return Optional.empty();
    }
    Matcher one = ONE.matcher(line.text());
    if (one.lookingAt()) {
      return Optional.of(new QuizLine(Mark.ONE, !one.group(1).isBlank(), line.from(one.end())));
    }
    Matcher several = SEVERAL.matcher(line.text());
    if (several.lookingAt() && several.end() < line.text().length()) {
      return Optional.of(
          new QuizLine(Mark.SEVERAL, !several.group(1).isBlank(), line.from(several.end())));
    }
    Matcher hint = HINT.matcher(line.text());
    if (hint.lookingAt()) {
      return Optional.of(new QuizLine(Mark.HINT, false, line.from(hint.end())));
    }
    Matcher input = INPUT.matcher(line.text());
    return input.matches() && line.text().indexOf("[[", input.start(1)) < 0
        ? Optional.of(new QuizLine(Mark.INPUT, true, line.to(input.end(1)).from(input.start(1))))
        : Optional.empty();
  }

  /** Whether it is an option of a survey, in which nothing is right. */
  static boolean isOfSurvey(SourceLine line) {
    return SURVEY.matcher(line.text()).matches();
  }

  /** The line with blanks that are dragged to as other blanks: an arrow says so alone. */
  static SourceLine withoutArrows(SourceLine line) {
    return line.text().contains("[->[") ? line.with(line.text().replace("[->[", "[[")) : line;
  }
}
