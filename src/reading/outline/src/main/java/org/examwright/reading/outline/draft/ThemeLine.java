package org.examwright.reading.outline.draft;

import java.util.regex.Pattern;

/** A line that says what the questions below it are about: {@code Unit 3}, {@code Topic: Cells}. */
public final class ThemeLine {
  private static final int LONGEST = 80;
  private static final String NAMES =
      "part|section|unit|chapter|module|topic|lesson|teil|abschnitt|kapitel|thema|lektion|partie"
          + "|chapitre|unité|parte|sección|seccion|seção|secção|unidad|unidade|capítulo|tema|módulo"
          + "|sezione|capitolo|unità|modulo|deel|hoofdstuk|onderdeel|часть|раздел|тема|глава|модуль"
          + "|частина|розділ|część|rozdział|dział|bölüm|kısım|ünite|avsnitt|kapittel|del|osa|luku"
          + "|část|kapitola|oddíl|rész|fejezet|partea|capitolul|secțiunea|bagian|bab|phần|chương"
          + "|μέρος|ενότητα|κεφάλαιο|الجزء|القسم|חלק|פרק";
  private static final String THEMES =
      "theme|subject area|category|thème|thématique|categoría|categoria|catégorie|kategorie|argomento"
          + "|assunto|tópico|onderwerp|temat|konu|ünite|topik|materi|chủ đề|bài|emne|ämne|aihe"
          + "|téma|témakör|tematica|θέμα|الموضوع|נושא|विषय|主题|主題|专题|テーマ|単元|분야|주제|단원";
  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu)(?:"
              + NAMES
              + ")\\s+(?:\\p{L}|[IVX]{1,5}|\\d{1,3})(?:[.:)\\-–—]*|\\s*[.:)\\-–—]+.{0,70}|\\s+[(\\p{Lu}].{0,60})");
  private static final Pattern NAMED =
      Pattern.compile("(?iu)(?:" + NAMES + "|" + THEMES + ")\\s?[:：]\\s*[^\\s:：].{0,60}");

  private ThemeLine() {}

  /** Whether a line is a word for a part with its number or letter: {@code Part II}. */
  public static boolean isNumbered(String text) {
    return text.length() <= LONGEST && NUMBERED.matcher(text).matches();
  }

  /** Whether a line names its theme behind a word that says so. */
  public static boolean isNamed(String text) {
    return text.length() <= LONGEST
        && (text.indexOf(':') > 0 || text.indexOf('：') > 0)
        && NAMED.matcher(text).matches()
        && !Wording.asks(text);
  }
}
