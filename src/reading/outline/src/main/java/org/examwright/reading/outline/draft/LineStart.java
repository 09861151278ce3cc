package org.examwright.reading.outline.draft;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
  private static final String WORD =
      "(?:(?i:option|opción|opção|opcja|opzione|choix|choice|alternativa|alternative|alternativ|вариант|optie|pilihan|opsi|seçenek)\\s+)?";
  private static final String BEHIND =
      "(?:[)\\]）】]\\.?|[.:/](?=\\s|$)|\\.(?=[^\\s.\\w(]|\\p{Lu}\\p{Ll}|\\d)|[．、：]|\\s?[-–—](?=\\s|$))";
  private static final Pattern SIGN =
      Pattern.compile(
          "^\\s*"
              + STAR
              + "(?:"
              + WORD
              + "[(\\[（【]?\\s?([A-Za-z]|(?:viii|vii|iii|ii|iv|vi|ix)(?=\\W)|(?:VIII|VII|III|II|IV|VI|IX)(?=\\W)|"
              + OptionSign.others()
              + ")\\s?"
              + BEHIND
              + "|("
              + OptionSign.enclosed()
              + "))\\s*");

  /** The sign that a line begins with. */
  public static Optional<LineStart> of(String line) {
    if (!mayHaveSign(line)) {
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
