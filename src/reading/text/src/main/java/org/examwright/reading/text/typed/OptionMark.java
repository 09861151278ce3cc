package org.examwright.reading.text.typed;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.OptionSign;
import org.examwright.reading.outline.words.SignSet;

/**
 * The letter in front of an option, in any of the scripts in which teachers count so.
 *
 * @param place of the letter in its alphabet, from 0
 * @param script the alphabet's number
 * @param starred whether a star or tick stands in front of it
 * @param length of all that is no part of the option's words
 */
record OptionMark(int place, int script, boolean starred, int length) {
  private static final String[] SCRIPTS = {
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзик",
    "αβγδεζηθικ",
    "אבגדהוזחטי",
    "أبجدهوزحطي",
    "アイウエオカキクケコ",
    "가나다라마바사아자차",
    "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊ",
    "कखगघङचछज",
    "กขคงจฉชซ"
  };
  private static final Pattern MARK =
      Pattern.compile(
          "([*✓✔✅☑]\\x{FE0F}?\\s*)?"
              + OptionSign.word()
              + "[(\\[（]?("
              + OptionSign.ALEF
              + "(?!\\p{L})|\\p{L})(\\*?)"
              + "(?:[)\\]]-?\\*?\\s*|[.:][-*]?(?:\\s+|(?=[^\\s.,;:()]{2})|$)|[、．）：]\\s*|\\s?[-–—]\\s+)");

  private static final String FIRST_ARABIC = "أ";
  private static final SignSet ALEFS = SignSet.of("ااإآ");
  private static final SignSet DASHES = SignSet.of("-–—");
  private static final SignSet BEHIND = SignSet.of(")].:、．）：").and(DASHES);

  /** The letter that a text begins with. */
  static Optional<OptionMark> of(String text) {
    int letter = -1;
    for (int i = 0; i < Math.min(text.length(), 6) && letter < 0; i++) {
      letter = Character.isLetter(text.charAt(i)) ? i : -1;
    }
    if (letter < 0) {
      return Optional.empty();
    }
    int behind = letter + (text.startsWith(OptionSign.ALEF, letter) ? OptionSign.ALEF.length() : 1);
    if (!(mayBeMark(text, behind) || OptionSign.isWordAt(text, letter))) {
      return Optional.empty();
    }
    Matcher mark = MARK.matcher(text);
    if (!mark.lookingAt()) {
      return Optional.empty();
    }
    String sign = narrow(mark.group(2)).toLowerCase(Locale.ROOT);
    boolean starred =
        mark.group(1) != null || mark.group().strip().endsWith("*") || !mark.group(3).isEmpty();
    for (int script = 0; script < SCRIPTS.length; script++) {
      int place = SCRIPTS[script].indexOf(sign);
      if (place >= 0) {
        return Optional.of(new OptionMark(place, script, starred, mark.end()));
      }
    }
    return Optional.empty();
  }

  /** Whether what stands behind a letter, but for a star, is what marks have there. */
  private static boolean mayBeMark(String text, int behind) {
    int at = behind < text.length() && text.charAt(behind) == '*' ? behind + 1 : behind;
    if (at >= text.length()) {
      return false;
    }
    boolean space = SignSet.SPACES.has(text.charAt(at));
    return space
        ? at + 1 < text.length() && DASHES.has(text.charAt(at + 1))
        : BEHIND.has(text.charAt(at));
  }

  /** A letter as wide as a Chinese sign is the same letter, and so is an alef without a hamza. */
  private static String narrow(String letter) {
    char c = letter.charAt(0);
    if (ALEFS.has(c)) {
      return FIRST_ARABIC;
    }
    return c >= '\uFF21' && c <= '\uFF5A' ? String.valueOf((char) (c - 0xFEE0)) : letter;
  }

  /** Whether it is the next of the same alphabet. */
  boolean follows(OptionMark before) {
    return place == before.place + 1 && script == before.script;
  }

  /** The letter as it is understood everywhere. */
  String latin() {
    return String.valueOf((char) ('A' + place));
  }

  /** A text in which single letters of an alphabet are those of ours in their places. */
  static String latin(String text, int script) {
    StringBuilder latin = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      String letter = narrow(text.substring(i, i + 1)).toLowerCase(Locale.ROOT);
      int place = SCRIPTS[script].indexOf(letter);
      boolean alone =
          (i == 0 || !Character.isLetterOrDigit(text.charAt(i - 1)))
              && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
      if (place >= 0 && alone) {
        latin.setCharAt(i, (char) ('A' + place));
      }
    }
    return latin.toString();
  }

  /** The entry of a key, {@code 3. б}, with the letters of its options in our alphabet. */
  static String latinEntry(String written, int script) {
    String entry = script == 0 ? written : written.replace(OptionSign.ALEF, FIRST_ARABIC);
    int letters = 0;
    while (letters < entry.length() && !Character.isLetter(entry.charAt(letters))) {
      letters++;
    }
    boolean alone = letters + 1 >= entry.length() || !Character.isLetter(entry.charAt(letters + 1));
    return script == 0 || !alone
        ? entry
        : entry.substring(0, letters) + latin(entry.substring(letters), script);
  }
}
