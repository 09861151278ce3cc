package org.examwright.exporters.pdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Where Han characters look otherwise than in the font that comes along, which has the forms of
 * mainland China.
 *
 * @param language in English
 * @param families of fonts with its forms, the best first
 */
record HanForms(String language, List<String> families) {
  private static final HanForms JAPANESE =
      new HanForms(
          "Japanese",
          List.of(
              "Noto Sans CJK JP",
              "Noto Sans JP",
              "Source Han Sans JP",
              "Hiragino Sans",
              "Yu Gothic",
              "MS Gothic",
              "IPAexGothic",
              "TakaoGothic"));

  private static final HanForms TRADITIONAL =
      new HanForms(
          "traditional Chinese",
          List.of(
              "Noto Sans CJK TC",
              "Noto Sans TC",
              "Source Han Sans TC",
              "PingFang TC",
              "Microsoft JhengHei",
              "PMingLiU"));

  private static final int FIRST_IDEOGRAPHIC_SIGN = 0x3000;
  private static final int LAST_IDEOGRAPHIC_SIGN = 0x303F;

  /**
   * The forms of a language; nothing where those of our own font are right.
   *
   * @param tag of BCP 47
   */
  static Optional<HanForms> of(String tag) {
    Locale locale = Locale.forLanguageTag(tag);
    return switch (locale.getLanguage()) {
      case "ja" -> Optional.of(JAPANESE);
      case "zh" -> isTraditional(locale) ? Optional.of(TRADITIONAL) : Optional.empty();
      default -> Optional.empty();
    };
  }

  private static boolean isTraditional(Locale chinese) {
    return chinese.getScript().isEmpty()
        ? List.of("TW", "HK", "MO").contains(chinese.getCountry())
        : chinese.getScript().equals("Hant");
  }

  /** An installed font that has them. */
  Optional<Family> installed() {
    return families.stream()
        .flatMap(name -> Faces.installed(name).stream())
        .map(typeface -> new Family(typeface.regular(), typeface.bold()))
        .findFirst();
  }

  /** What to tell where no font is installed. */
  String note() {
    return "Han characters are printed in their Chinese forms, since no font for "
        + language
        + " is installed here, such as "
        + families.getFirst();
  }

  /** Whether a character is one that such fonts are for. */
  static boolean concern(int codePoint) {
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> true;
      default -> codePoint >= FIRST_IDEOGRAPHIC_SIGN && codePoint <= LAST_IDEOGRAPHIC_SIGN;
    };
  }
}
