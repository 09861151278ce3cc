package org.examwright.reading.outline.words;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds out in which language a text is, by the words that most texts have. */
public final class TextLanguage {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final int ENOUGH = 20_000;
  private static final Set<String> UNSPACED = Set.of("zh", "ja", "ko");

  private TextLanguage() {}

  /**
   * The BCP 47 tag of the language that a text most likely is in; English if nothing tells.
   *
   * @param words pieces of text, of which the first ones tell
   */
  public static String of(List<String> words) {
    Map<String, Integer> seen = new HashMap<>();
    Map<Character.UnicodeScript, Integer> scripts = new EnumMap<>(Character.UnicodeScript.class);
    int letters = 0;
    int read = 0;
    for (String piece : words) {
      String text = piece.toLowerCase(Locale.ROOT);
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        seen.merge(word.group(), 1, Integer::sum);
      }
      for (int letter : text.codePoints().filter(Character::isLetter).toArray()) {
        scripts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum);
        letters++;
      }
      read += text.length();
      if (read > ENOUGH) {
        break;
      }
    }
    int kana =
        scripts.getOrDefault(Character.UnicodeScript.HIRAGANA, 0)
            + scripts.getOrDefault(Character.UnicodeScript.KATAKANA, 0);
    int hangul = scripts.getOrDefault(Character.UnicodeScript.HANGUL, 0);
    int han = scripts.getOrDefault(Character.UnicodeScript.HAN, 0);
    if ((kana + hangul + han) * 3 > letters) {
      return hangul > han + kana ? "ko" : kana * 10 > han ? "ja" : "zh";
    }
    String best = "en";
    int most = 0;
    for (Language language : Language.ALL) {
      if (UNSPACED.contains(language.code())) {
        continue;
      }
      int found =
          language.of(Vocabulary.COMMON).stream().mapToInt(w -> seen.getOrDefault(w, 0)).sum() * 2
              + language.of(Vocabulary.BEGIN).stream().mapToInt(w -> seen.getOrDefault(w, 0)).sum()
              + language.of(Vocabulary.ANSWER).stream()
                  .mapToInt(w -> seen.getOrDefault(w, 0))
                  .sum();
      if (found > most) {
        most = found;
        best = language.code();
      }
    }
    return best;
  }
}
