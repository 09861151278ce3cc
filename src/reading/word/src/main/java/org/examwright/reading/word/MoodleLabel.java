package org.examwright.reading.word;

import java.util.Optional;
import java.util.regex.Pattern;

/** What rows of Moodle's Word tables are called, in the languages that Moodle is used in most. */
enum MoodleLabel {
  // the first that is found counts: "partially correct" and "incorrect" have "correct" within
  HINT_FLAG(
      ".*\\((?:hint|hinweis|indice|pista|suggerimento|dica|tip|aanwijzing|подсказка)\\s*\\d+\\).*"),
  HINT("(?:hint|hinweis|indice|pista|suggerimento|dica|tip|aanwijzing|подсказка)\\b.*"),
  TAGS("(?:tags|schlagw|étiquette|tag|mot|etiquetas|marcas|parole chiave|теги|ключевые).*"),
  GENERAL(".*(?:general|allgemein|général|generale|geral|algemene|общий).*"),
  PARTIALLY(".*(?:partial|teilweise|partiel|parcial|parzial|gedeeltelijk|deels|частично).*"),
  INCORRECT(".*(?:incorrect|inkorrekt|falsch|errat|onjuist|fout|невер|неправ|sbagliat).*"),
  CORRECT(".*(?:correct|richtig|korrekt|corrett|corret|juist|верн|прав).*"),
  GRADERS(
      ".*(?:grader|bewerte|évaluateur|corrector|calificador|valutatore|avaliador|beoordelaar).*"),
  TEMPLATE(".*(?:template|vorlage|modèle|plantilla|modello|modelo|sjabloon|шаблон).*"),
  MARK(".*(?:mark|punkt|note|puntuación|calificación|punteggio|nota|cijfer|балл|grade|score).*"),
  SHUFFLE(
      ".*(?:shuffle|misch|mélanger|barajar|reordenar|mescol|misturar|baralhar|schud|перемеш).*"),
  PENALTY(".*(?:penalt|abzug|abzüge|pénalit|penaliz|strafpunt|штраф).*"),
  CASE(".*(?:case|groß|casse|mayúscul|maiuscol|maiúscul|hoofdletter|регистр).*"),
  IDENTITY(".*\\b(?:id|id-nummer|idnumber|identification|identificación|identificativo)\\b.*"),
  LINES(".*(?:box size|lines|zeilen|größe|lignes|taille|líneas|tamaño|righe|linhas|regels).*"),
  FILE_TYPES(".*(?:file types|dateitypen|types de fichier|tipos de archivo|tipi di file).*"),
  ATTACHMENTS(".*(?:allow attach|anhänge erlauben|anhänge zulassen|autoriser|permitir).*");

  private final Pattern pattern;

  MoodleLabel(String words) {
    this.pattern = Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** Whether a question keeps what is said there. */
  boolean isKept() {
    return this == MARK || this == SHUFFLE || this == CASE || this == IDENTITY || this == LINES;
  }

  /** What a row is about, by its label; nothing if that is not known. */
  static Optional<MoodleLabel> of(String label, MoodleLabel first, MoodleLabel last) {
    for (MoodleLabel each : values()) {
      if (each.compareTo(first) >= 0
          && each.compareTo(last) <= 0
          && each.pattern.matcher(label.strip()).matches()) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }
}
