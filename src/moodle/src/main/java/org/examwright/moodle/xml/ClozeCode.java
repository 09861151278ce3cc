package org.examwright.moodle.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A gap as it is written within a text: {@code {1:SHORTANSWER:=right#feedback~%50%other}}.
 *
 * @param mark what it is worth, a whole number
 * @see <a href="https://docs.moodle.org/405/en/Embedded_Answers_(Cloze)_question_type">Embedded
 *     answers (cloze)</a>
 */
public record ClozeCode(int mark, ClozeType type, List<ClozeAnswer> answers) {
  private static final Pattern START =
      Pattern.compile("\\{([0-9]{0,9}):(" + ClozeType.anyWord() + "):");

  public ClozeCode {
    answers = List.copyOf(answers);
  }

  /**
   * A gap in its place.
   *
   * @param start of it in the text
   * @param end behind its closing brace
   */
  public record Found(ClozeCode code, int start, int end) {}

  /**
   * What stands before the answers of a gap.
   *
   * @param length of it, without a brace before it
   */
  public record Start(int mark, ClozeType type, int length) {}

  /** What stands before the answers of a gap, of which the text is what its braces hold. */
  public static Optional<Start> startOf(String within) {
    Matcher start = START.matcher("{" + within);
    return start.lookingAt()
        ? Optional.of(
            new Start(
                mark(start.group(1)), ClozeType.of(start.group(2)).orElseThrow(), start.end() - 1))
        : Optional.empty();
  }

  /** The gap as it is written. */
  public String written() {
    return answers.stream()
        .map(ClozeAnswer::written)
        .collect(Collectors.joining("~", "{" + mark + ":" + type.word() + ":", "}"));
  }

  /** All gaps of a text; what does not end is none. */
  public static List<Found> in(String text) {
    List<Found> codes = new ArrayList<>();
    int last = text.lastIndexOf('}');
    Matcher start = START.matcher(text);
    int from = 0;
    while (start.find(from) && start.end() <= last) {
      Found found = read(text, start);
      if (found == null) {
        return codes; // what does not end here does not end further on
      }
      codes.add(found);
      from = found.end();
    }
    return codes;
  }

  private static @Nullable Found read(String text, Matcher start) {
    List<ClozeAnswer> answers = new ArrayList<>();
    // a tilde before the first answer divides nothing, and banks are full of it
    int at = start.end() + (text.startsWith("~", start.end()) ? 1 : 0);
    while (at < text.length()) {
      int end = end(text, at, true);
      boolean hasFeedback = end < text.length() && text.charAt(end) == '#';
      int behind = hasFeedback ? end(text, end + 1, false) : end;
      if (behind >= text.length()) {
        return null;
      }
      answers.add(
          ClozeAnswer.read(
              text.substring(at, end), hasFeedback ? text.substring(end + 1, behind) : ""));
      at = behind + 1;
      if (text.charAt(behind) == '}') {
        ClozeType type = ClozeType.of(start.group(2)).orElseThrow();
        return new Found(new ClozeCode(mark(start.group(1)), type, answers), start.start(), at);
      }
    }
    return null;
  }

  /** A gap is worth 1 if nothing is said. */
  private static int mark(String written) {
    return written.isEmpty() ? 1 : Integer.parseInt(written);
  }

  /** An escaped character ends nothing, and neither does the number sign of a reference. */
  private static int end(String text, int from, boolean answer) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean ends = c == '~' || c == '}' || (answer && c == '#');
      if (ends
          && text.charAt(i - 1) != '\\'
          && !(answer && (text.charAt(i - 1) == '&' || text.startsWith("&amp;", i - 5)))) {
        return i;
      }
    }
    return text.length();
  }
}
