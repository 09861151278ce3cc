package org.examwright.reading.outline.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.words.SignSet;

/**
 * The sign in front of an option: {@code a)}, {@code B.}, {@code C:}, {@code (d)}, {@code *b)},
 * {@code б)}, {@code ②}, {@code iii.}.
 *
 * @param sign as it is written, without what stands around it
 * @param length of all that is no part of the option's text
 * @param starred whether a star or a tick stands in front of the sign
 */
public record LineStart(String sign, int length, boolean starred) {
  private static final int FARTHEST = 16;
  private static final String STAR = "([*✓✔✅☑]\\x{FE0F}?\\s*)?";
  private static final String BEHIND =
      "(?:[)\\]）】]\\.?|[.:/](?=\\s|$)|\\.(?=[^\\s.\\w(]|\\p{Lu}\\p{Ll}|\\d)|[．、：]|\\s?[-–—](?=\\s|$))";
  private static final Pattern SIGN =
      Pattern.compile(
          "^\\s*"
              + STAR
              + "(?:"
              + OptionSign.word()
              + "[(\\[（【]?\\s?([A-Za-z]|(?:viii|vii|iii|ii|iv|vi|ix)(?=\\W)|(?:VIII|VII|III|II|IV|VI|IX)(?=\\W)|"
              + OptionSign.ALEF
              + "|"
              + OptionSign.others()
              + ")\\s?"
              + BEHIND
              + "|("
              + OptionSign.enclosed()
              + "))\\s*");
  private static final SignSet BEHIND_LETTERS = SignSet.of(")]）】.:/．、：-–—");
  private static final SignSet ROMAN = SignSet.of("ivxIVX");
  private static final SignSet DIGITS_AND_MARKS =
      SignSet.of("0123456789_-+#`<>|!?\"',;=&%$€~^/\\{}");

  /** The sign that a line begins with. */
  public static Optional<LineStart> of(String line) {
    if (!mayBeginWithSign(line) || !mayHaveSign(line)) {
      return Optional.empty();
    }
    Matcher matcher = SIGN.matcher(line);
    if (!matcher.find()) {
      return Optional.empty();
    }
    String sign = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
    return Optional.of(
        new LineStart(sign.replace("\uFE0F", ""), matcher.end(), matcher.group(1) != null));
  }

  /** The letter that the sign stands for if nothing around it says otherwise. */
  public char letter() {
    return OptionSign.first(sign);
  }

  /** Whether the option of a letter may be called so. */
  public boolean is(char letter) {
    return OptionSign.isOf(sign, letter);
  }

  /** Whether a line begins with a letter alone, or with what is no Latin letter. */
  private static boolean mayBeginWithSign(String line) {
    final int at = behindSpace(line, 0);
    if (at == line.length() || !isLetter(line.charAt(at))) {
      return at < line.length() && !DIGITS_AND_MARKS.has(line.charAt(at));
    }
    int end = at;
    while (end < line.length() && isLetter(line.charAt(end))) {
      end++;
    }
    if (end == at + 1) {
      int next = behindSpace(line, end);
      return next < line.length() && BEHIND_LETTERS.has(line.charAt(next));
    }
    return (ROMAN.has(line.charAt(end - 1)) && ROMAN.has(line.charAt(at)))
        || OptionSign.isWordAt(line, at);
  }

  private static int behindSpace(String line, int from) {
    int at = from;
    while (at < line.length() && SignSet.SPACES.has(line.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  /** Looks for what could stand behind a sign, since most lines have nothing like it. */
  private static boolean mayHaveSign(String line) {
    int end = Math.min(line.length(), FARTHEST);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (".):]-–—/）】．、：".indexOf(c) >= 0 || (c >= 0x2460 && c <= 0x2793) || c == 0xD83C) {
        return true;
      }
    }
    return false;
  }

  /** Whether a line begins the first option, or an accepted answer. */
  static boolean isOfPart(String line) {
    return line.startsWith("= ") || of(line).filter(start -> start.is('A')).isPresent();
  }
}
