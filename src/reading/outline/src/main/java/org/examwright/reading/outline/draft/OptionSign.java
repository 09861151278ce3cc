package org.examwright.reading.outline.draft;

import java.util.List;
import java.util.Locale;

/**
 * A sign by which an option is called: a letter of any alphabet, a Roman number, a number in a
 * circle.
 *
 * <p>Options are called A, B, C … inside of us whatever their author calls them; a sign may be read
 * in two ways (the Cyrillic В is the third letter and looks like the second Latin one), of which
 * its neighbours tell the right one.
 */
public final class OptionSign {
  /** The letters from the first one on, in the order in which authors list options. */
  private static final List<String> ALPHABETS =
      List.of(
          "абвгдежзи",
          "абвгґдеєж",
          "αβγδεζηθι",
          "אבגדהוזחט",
          "ابجدهوزحط",
          "أبجدهوزحط",
          "\uFF41\uFF42\uFF43\uFF44\uFF45\uFF46\uFF47\uFF48\uFF49",
          "가나다라마바사아자",
          "ㄱㄴㄷㄹㅁㅂㅅㅇㅈ",
          "アイウエオカキクケ",
          "甲乙丙丁戊己庚辛壬",
          "कखगघङचछजझ",
          "กขคงจฉชซฌ",
          "①②③④⑤⑥⑦⑧⑨",
          "⓵⓶⓷⓸⓹⓺⓻⓼⓽",
          "❶❷❸❹❺❻❼❽❾",
          "ⓐⓑⓒⓓⓔⓕⓖⓗⓘ",
          "ⒶⒷⒸⒹⒺⒻⒼⒽⒾ",
          "🅐🅑🅒🅓🅔🅕🅖🅗🅘",
          "🅰🅱🅲🅳🅴🅵🅶🅷🅸");

  /** Cyrillic and Greek letters that look like Latin ones. */
  private static final String LOOKALIKES = "авсеаε";

  private static final String LATIN = "ABCEAE";

  /** The name of the first letter, which Persian teachers write in its place. */
  public static final String ALEF = "الف";

  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix");

  /** What may stand in front of the sign: "Option A". */
  private static final List<String> WORDS =
      List.of(
          "option",
          "opción",
          "opcion",
          "opção",
          "opcao",
          "opcja",
          "opzione",
          "choix",
          "choice",
          "alternativa",
          "alternative",
          "alternativ",
          "вариант",
          "варіант",
          "optie",
          "pilihan",
          "opsi",
          "seçenek",
          "phương án");

  private OptionSign() {}

  /**
   * A regular expression for a word in front of a sign and the space behind it, if there is one.
   */
  public static String word() {
    return "(?:(?iu:" + String.join("|", WORDS) + ")\\s+)?";
  }

  /** Whether such a word stands at a place of a text. */
  public static boolean isWordAt(String text, int place) {
    for (String word : WORDS) {
      if (text.regionMatches(true, place, word, 0, word.length())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sign can call the option of a letter. */
  public static boolean isOf(String sign, char letter) {
    return letter == first(sign) || letter == second(sign);
  }

  /** The letter that a sign stands for in the first place; 0 if it is no sign. */
  static char first(String sign) {
    String small = sign.toLowerCase(Locale.ROOT);
    if (small.length() == 1 && small.charAt(0) >= 'a' && small.charAt(0) <= 'z') {
      return Character.toUpperCase(small.charAt(0));
    }
    if (ROMAN.contains(small)) {
      return (char) ('A' + ROMAN.indexOf(small));
    }
    if (small.equals(ALEF)) {
      return 'A';
    }
    boolean one = small.codePointCount(0, small.length()) == 1;
    for (String alphabet : ALPHABETS) {
      int at = one ? alphabet.indexOf(small) : -1;
      if (at >= 0) {
        return (char) ('A' + alphabet.codePointCount(0, at));
      }
    }
    return 0;
  }

  /**
   * Which one a sign calls, from 1; 0 if it is no sign.
   *
   * @param roman whether its neighbours are Roman numbers
   */
  static int place(String sign, boolean roman) {
    String small = sign.toLowerCase(Locale.ROOT);
    if (roman) {
      return ROMAN.indexOf(small) + 1;
    }
    char letter = first(sign);
    return letter == 0 ? 0 : letter - 'A' + 1;
  }

  /** The letter that it stands for if its neighbours say so; 0 if there is none. */
  private static char second(String sign) {
    String small = sign.toLowerCase(Locale.ROOT);
    if (small.length() == 1 && ROMAN.contains(small)) {
      return (char) ('A' + ROMAN.indexOf(small));
    }
    int lookalike = small.length() == 1 ? LOOKALIKES.indexOf(small) : -1;
    return lookalike >= 0 ? LATIN.charAt(lookalike) : 0;
  }

  /** A character class for the signs of one character that are no Latin letters. */
  static String others() {
    StringBuilder signs = new StringBuilder();
    ALPHABETS.forEach(alphabet -> signs.append(alphabet).append(alphabet.toUpperCase(Locale.ROOT)));
    return "[" + signs + "]";
  }

  /** Those that need nothing behind them to be told from words. */
  static String enclosed() {
    return "[①②③④⑤⑥⑦⑧⑨⓵⓶⓷⓸⓹⓺⓻⓼⓽❶❷❸❹❺❻❼❽❾ⓐⓑⓒⓓⓔⓕⓖⓗⓘⒶⒷⒸⒹⒺⒻⒼⒽⒾ🅐🅑🅒🅓🅔🅕🅖🅗🅘🅰🅱🅲🅳🅴🅵🅶🅷🅸]\\x{FE0F}?";
  }
}
