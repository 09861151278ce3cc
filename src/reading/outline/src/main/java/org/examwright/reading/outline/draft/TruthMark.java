package org.examwright.reading.outline.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * What says at an end of a statement whether it is true: {@code (T)}, {@code （√）}, {@code . F}, or
 * {@code ( )} where that is to be written.
 *
 * @param sign as it is written; empty if there is none yet
 * @param from where the mark begins
 * @param to where it ends, with the white space around it
 * @param enclosed whether it stands in parentheses
 * @param remark what is said of the sign within the parentheses or behind them; may be empty
 */
public record TruthMark(String sign, int from, int to, boolean enclosed, String remark) {
  private static final String SIGN =
      "(?:"
          + Vocabulary.YES.anywhere()
          + "|"
          + Vocabulary.NO.anywhere()
          + "|"
          + Vocabulary.TRUE.anywhere()
          + "|"
          + Vocabulary.FALSE.anywhere()
          + ")";
  private static final Vocabulary[] SIGNS = {
    Vocabulary.YES, Vocabulary.NO, Vocabulary.TRUE, Vocabulary.FALSE
  };
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern IN_FRONT =
      Pattern.compile("^\\s*[（(\\[]\\s*(" + SIGN + ")?[\\s_\\u3000]*[)）\\]]\\s*(?=\\S)", FLAGS);
  private static final String BEFORE_REMARK =
      "(?:\\s*[:：;；，]\\s*|\\s+[–—-]\\s+|\\s*,\\s*(?=\\S{1,40}\\s))";
  private static final Pattern AT_END =
      Pattern.compile(
          "\\s*[（(\\[]\\s*("
              + SIGN
              + ")(?:"
              + BEFORE_REMARK
              + "([^()（）\\[\\]]{2,120}))?[\\s\\u3000]*[)）\\]](?:\\s*[–—-]\\s+([^()（）]{2,120}))?\\s*[.。]?\\s*$"
              + "|\\s*[（(][\\s_\\u3000]*()[)）]\\s*[.。]?\\s*$",
          FLAGS);
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?<=[.!?。！？:：»”\"])\\s*(?:[-–—→⇒⟶➔➜=>]+\\s*)?\\b("
              + SIGN
              + ")\\b\\s*[.。]?\\s*(?=$|[(（])"
              + "|\\s(?:[-–—→⇒⟶➔➜]|->|=>)\\s*("
              + SIGN
              + ")\\s*[.。]?\\s*(?=$|[(（]|(?<!\\s)[,;:]\\s|[–—]\\s)",
          FLAGS | Pattern.UNICODE_CHARACTER_CLASS);
  private static final SignSet OPENING = SignSet.of("（([");
  private static final SignSet ENDS = SignSet.of(".!?。！？：:»”\"");
  private static final SignSet ARROWS = SignSet.of("-–—→⇒⟶➔➜=");
  private static final Pattern AROUND = Pattern.compile("^[（(\\[]\\s*|\\s*[)）\\]]?[.。]?$");
  private static final int LONGEST = 400;
  private static final Pattern WHOLE =
      Pattern.compile("[（(\\[]?\\s*" + SIGN + "\\s*[)）\\]]?[.。]?", FLAGS);

  /** The mark of a statement. */
  public static Optional<TruthMark> of(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<TruthMark> enclosed = OPENING.isIn(text) ? enclosed(text) : Optional.empty();
    if (enclosed.isPresent() || !mayStandBehind(text)) {
      return enclosed;
    }
    Matcher behind = BEHIND.matcher(text);
    return behind.find()
        ? Optional.of(
            new TruthMark(
                behind.group(1) == null ? behind.group(2) : behind.group(1),
                behind.start(),
                behind.end(),
                false,
                ""))
        : Optional.empty();
  }

  /** The mark in parentheses in front of a statement or at its end. */
  private static Optional<TruthMark> enclosed(String text) {
    Matcher front = IN_FRONT.matcher(text);
    if (front.find()) {
      return Optional.of(new TruthMark(orEmpty(front.group(1)), 0, front.end(), true, ""));
    }
    Matcher end = AT_END.matcher(text);
    return end.find() && end.start() > 0 && !isVariable(end)
        ? Optional.of(
            new TruthMark(orEmpty(end.group(1)), end.start(), text.length(), true, remark(end)))
        : Optional.empty();
  }

  /** Whether a sign stands behind a sentence or an arrow. */
  private static boolean mayStandBehind(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((ENDS.has(c) || ARROWS.has(c)) && isSignAt(text, behindArrows(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static int behindArrows(String text, int from) {
    int at = from;
    while (at < text.length()
        && (ARROWS.has(text.charAt(at))
            || text.charAt(at) == '>'
            || Character.isWhitespace(text.charAt(at))
            || Character.isSpaceChar(text.charAt(at)))) {
      at++;
    }
    return at;
  }

  private static boolean isSignAt(String text, int place) {
    if (place == text.length()) {
      return false;
    }
    boolean letter = Character.isLetter(text.codePointAt(place)); // ticks end no word
    for (Vocabulary words : SIGNS) {
      if (letter ? words.isWholeAt(text, place) : words.isAt(text, place)) {
        return true;
      }
    }
    return false;
  }

  /** A small letter with something said of it is that of a formula as often. */
  private static boolean isVariable(Matcher end) {
    String sign = orEmpty(end.group(1));
    return sign.length() == 1
        && sign.charAt(0) >= 'a'
        && sign.charAt(0) <= 'z'
        && !remark(end).isEmpty();
  }

  private static String remark(Matcher end) {
    return orEmpty(end.group(2) == null ? end.group(3) : end.group(2)).strip();
  }

  private static String orEmpty(String sign) {
    return sign == null ? "" : sign;
  }

  /** Whether a text is nothing but a sign. */
  public static boolean isSign(String text) {
    return WHOLE.matcher(text.strip()).matches();
  }

  /**
   * Whether a sign says that a statement is true; nothing if it says neither in a language.
   *
   * @param language a BCP 47 tag
   */
  public static Optional<Boolean> value(String sign, String language) {
    String bare = AROUND.matcher(sign.strip()).replaceAll("");
    for (String code : new String[] {language, "en", "zh"}) {
      boolean yes = Vocabulary.TRUE.has(bare, code) || Vocabulary.YES.has(bare, code);
      boolean no = Vocabulary.FALSE.has(bare, code) || Vocabulary.NO.has(bare, code);
      if (yes != no) {
        return Optional.of(yes);
      }
    }
    return Optional.empty();
  }
}
