package org.examwright.reading.text.typed;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.ThemeLine;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Tells headings by what a line looks like and what stands around it. */
final class HeadingLook {
  private static final int LONGEST = 80;
  private static final int FAR = 12;
  private static final Pattern CHINESE =
      Pattern.compile("(?:[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\\d]{1,3}[部章节節][分]?).{0,40}");
  private static final Pattern ROMAN = Pattern.compile("[IVX]{1,5}[.)]\\s+\\S.{0,70}");
  private static final Pattern EXERCISE =
      Pattern.compile(
          "(?iu)(?:exercise|übung|ejercicio|exercice|esercizio|exercício|упражнение|вправа|ćwiczenie"
              + "|oefening|övning|øvelse|harjoitus|alıştırma|cvičení|gyakorlat)\\s*\\d{0,3}\\s*[.:)–-]?.{0,100}");
  private static final Pattern WORTH =
      Pattern.compile("\\s*[(\\[][^()\\[\\]]{1,40}[)\\]]\\s*[.:]?$");
  private static final Pattern KIND_OF_QUESTIONS = Pattern.compile("(?iu)\\s+questions?\\W*$");
  private static final Pattern FIRST = Pattern.compile("[(\\[]?1\\s?[.):\\]-].*");

  private HeadingLook() {}

  /** How a heading is made. */
  enum Style {
    DOUBLE_LINE,
    SINGLE_LINE,
    NAMED,
    CAPITALS,
    FIRST_LINE
  }

  /**
   * A heading.
   *
   * @param text without marks
   * @param length how many lines it takes
   */
  record Found(Style style, String text, int length) {}

  /**
   * The heading that begins at a line.
   *
   * @param first whether nothing stands above it
   * @param expected the number that the next question would have
   */
  static Optional<Found> at(int index, List<TypedLine> lines, boolean first, int expected) {
    TypedLine line = lines.get(index);
    String text = line.text();
    boolean above =
        index == 0 || lines.get(index - 1).isBlank() || Starts.isRule(lines.get(index - 1));
    if (namesKind(text) && (above || endsQuestion(lines.get(index - 1))) && leads(index, lines)) {
      return Optional.of(new Found(Style.NAMED, withoutColon(text), 1));
    }
    if (!above
        && isTheme(text)
        && endsQuestion(lines.get(index - 1))
        && isNumberedNext(index, lines)) {
      return Optional.of(new Found(Style.NAMED, withoutColon(text), 1));
    }
    if (!above || text.length() < 2 || text.length() > LONGEST || !isName(line)) {
      return Optional.empty();
    }
    Optional<Found> underlined = underlined(index, lines);
    if (underlined.isPresent()) {
      return underlined;
    }
    boolean numbered = QuestionNumber.of(text).isPresent();
    TypedLine next = next(index, lines);
    boolean alone = index + 1 >= lines.size() || lines.get(index + 1).isBlank();
    boolean opens = next != null && (isNumbered(next) || alone);
    if (next == null) {
      return Optional.empty();
    }
    if ((opens && (ThemeLine.isNumbered(text) || CHINESE.matcher(text).matches()))
        || (isNumbered(next) && ThemeLine.isNamed(text))) {
      return Optional.of(new Found(Style.NAMED, withoutColon(text), 1));
    }
    if (FIRST.matcher(next.text()).matches()
        && (ROMAN.matcher(text).matches() || EXERCISE.matcher(text).matches())) {
      return Optional.of(new Found(Style.NAMED, withoutColon(text), 1));
    }
    if (numbered || OptionMark.of(text).isPresent()) {
      return Optional.empty();
    }
    if (opens && isCapitals(text) && (isLong(text) || !isExpected(next, expected))) {
      return Optional.of(new Found(Style.CAPITALS, withoutColon(text), 1));
    }
    if (alone
        && expected > 2
        && FIRST.matcher(next.text()).matches()
        && isBehindEnd(index, lines)) {
      return Optional.of(new Found(Style.NAMED, withoutColon(text), 1));
    }
    return first && alone && !Wording.isTask(text) && Wrapping.isUnfinished(text) && !hasRoom(text)
        ? Optional.of(new Found(Style.FIRST_LINE, text, 1))
        : Optional.empty();
  }

  /** Whether a line names a part of a file, and nothing else. */
  static boolean namesSection(TypedLine line) {
    String text = line.text();
    return !line.isBlank()
        && text.length() <= LONGEST
        && (isTheme(text) || CHINESE.matcher(text).matches() || namesKind(text));
  }

  /** Whether a line says of what kind questions are, and nothing else but what they are worth. */
  private static boolean namesKind(String text) {
    return text.length() <= LONGEST
        && Wording.beginsWith(Vocabulary.KINDS, text)
        && Vocabulary.KINDS.has(
            Wording.bare(
                KIND_OF_QUESTIONS.matcher(WORTH.matcher(text).replaceAll("")).replaceAll("")));
  }

  /** Whether a question may end with a line: with an option, an answer or another label. */
  private static boolean endsQuestion(TypedLine line) {
    return OptionMark.of(line.text()).isPresent() || Starts.label(line).isPresent();
  }

  /** Whether a name stands where one question has ended, and numbers begin anew below it. */
  private static boolean isBehindEnd(int index, List<TypedLine> lines) {
    int before = index - 1;
    while (before > 0 && lines.get(before).isBlank()) {
      before--;
    }
    return before >= 0
        && endsQuestion(lines.get(before))
        && Wrapping.isUnfinished(lines.get(index).text());
  }

  /** Whether a question follows, or a line that says what to do and then one. */
  private static boolean leads(int index, List<TypedLine> lines) {
    TypedLine next = next(index, lines);
    if (next == null || isNumbered(next) || endsQuestion(next)) {
      return next != null && isNumbered(next);
    }
    TypedLine behind = next(lines.indexOf(next), lines);
    return behind != null && isNumbered(behind);
  }

  private static Optional<Found> underlined(int index, List<TypedLine> lines) {
    if (index + 1 >= lines.size() || QuestionNumber.of(lines.get(index).text()).isPresent()) {
      return Optional.empty();
    }
    String under = lines.get(index + 1).text();
    String text = lines.get(index).text();
    char sign = under.isEmpty() ? ' ' : under.charAt(0);
    boolean drawn =
        (sign == '=' || sign == '-')
            && under.length() >= 3
            && under.chars().allMatch(c -> c == sign)
            && Math.abs(under.length() - text.length()) <= Math.max(3, text.length() * 2 / 5);
    return drawn
        ? Optional.of(
            new Found(sign == '=' ? Style.DOUBLE_LINE : Style.SINGLE_LINE, withoutColon(text), 2))
        : Optional.empty();
  }

  /** Whether a line may name something: no label, item, answer or rule. */
  private static boolean isName(TypedLine line) {
    boolean key = Vocabulary.ANSWERS.has(Wording.bare(line.text()));
    return !Starts.isRule(line)
        && !Wording.asks(line.text())
        && Bullet.of(line).isEmpty()
        && !line.text().startsWith("=")
        && !key
        && Starts.label(line).isEmpty()
        && Starts.fence(line).isEmpty();
  }

  private static @Nullable TypedLine next(int index, List<TypedLine> lines) {
    for (int i = index + 1; i < Math.min(lines.size(), index + FAR); i++) {
      if (!lines.get(i).isBlank()) {
        return lines.get(i);
      }
    }
    return null;
  }

  private static boolean isTheme(String text) {
    return ThemeLine.isNumbered(text) || ThemeLine.isNamed(text);
  }

  private static boolean isNumberedNext(int index, List<TypedLine> lines) {
    TypedLine next = next(index, lines);
    return next != null && isNumbered(next);
  }

  private static boolean isNumbered(TypedLine line) {
    return QuestionNumber.of(line.text()).isPresent();
  }

  private static boolean isExpected(TypedLine line, int expected) {
    return expected > 1
        && QuestionNumber.of(line.text())
            .filter(number -> number.label().replaceFirst("^[Qq]", "").equals("" + expected))
            .isPresent();
  }

  private static boolean isCapitals(String text) {
    int letters = 0;
    int row = 0;
    int longest = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c) && !Character.isUpperCase(c)) {
        return false;
      }
      letters += Character.isLetter(c) ? 1 : 0;
      row = Character.isLetter(c) ? row + 1 : 0;
      longest = Math.max(longest, row);
    }
    return letters >= 4 && longest >= 3 && ";{}=<>".chars().noneMatch(c -> text.indexOf(c) >= 0);
  }

  /** Whether it is more than a word in capitals, which an answer may be. */
  private static boolean isLong(String text) {
    return text.strip().indexOf(' ') > 0;
  }

  /** Whether there is room for a name or a date to be written. */
  private static boolean hasRoom(String text) {
    return text.contains("__") || text.contains("....") || text.contains("……");
  }

  private static String withoutColon(String text) {
    return text.endsWith(":") || text.endsWith("：")
        ? text.substring(0, text.length() - 1).stripTrailing()
        : text;
  }
}
