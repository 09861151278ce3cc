package org.examwright.reading.outline.doubt;

import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Wording;

/**
 * Words by which questions ask for pairs or an order for certain, or announce what stands below
 * them: the vocabulary's alone say the former too often.
 */
final class SortingWords {
  private static final Pattern MATCH =
      Pattern.compile(
          "(?iu)^\\W{0,4}(?:match|pair|connect|ordne\\b.*\\bzu\\b|ordnen\\b.*\\bzu\\b|verbinde|associez|reliez"
              + "|faites correspondre|relaciona|relacione|empareja|empareje|asocia|abbina|abbinate"
              + "|collega|associe|ligue|koppel|verbind|сопоставьте|соотнесите|установите соответствие"
              + "|dopasuj|połącz|eşleştir|spoj|přiřaď|para ihop|匹配|将.*连线)\\b.*");
  private static final Pattern ORDER =
      Pattern.compile(
          "(?iu)(?:.*\\bin (?:the |their |its )?(?:right|correct|proper|chronological|logical|ascending"
              + "|descending) (?:order|sequence)\\b"
              + "|\\W{0,4}(?:put|place|list|sort|order|number)\\b.*\\bin (?:the )?(?:order|sequence)\\b(?! to\\b)"
              + "|\\W{0,4}(?:arrange|rank|sequence)\\b|.*\\breihenfolge\\b|.*\\bdans l['’]ordre\\b"
              + "|\\W{0,4}(?:ordena|ordene|ordina|ordinate|remettez|расположите|uporządkuj|sırala|seřaď)\\b"
              + "|.*(?:в правильном порядке|in (?:de )?juiste volgorde|en orden|in ordine|排序|按.*顺序|並べ)).*");
  private static final String SHOWN =
      "(?:\\p{L}+ )?(?:code|snippet|program|script|figure|table|quer(?:y|ies)|functions?|class|diagram"
          + "|expressions?|output|picture|image|graph|file|listing|codes?|programm|programa|programme"
          + "|figur|figura|tabelle|tabla|tableau|tabella|tabela|abbildung|bild|imagen|expresión|expresión"
          + "|expression|función|fonction|funktion|código|codice|skript|коде?|программ\\p{L}+|фрагмент\\p{L}*"
          + "|kod\\p{L}*|programu?)";
  private static final Pattern ANNOUNCES =
      Pattern.compile(
          "(?iu)(?:.*[:：]\\s*|.*\\b(?:following|next|this|these|folgende[nrsm]?|siguientes?|suivante?s?"
              + "|seguenti?|seguintes?|volgende|następując\\p{L}+|poniższ\\p{L}+|следующ\\p{L}+|aşağıdaki"
              + "|följande|følgende)\\s"
              + SHOWN
              + "\\b.*|.*\\b"
              + SHOWN
              + "\\s(?:is shown |are shown )?(?:below|here|unten|siguiente|suivante?s?|ci-dessous|seguente"
              + "|seguinte|abaixo|hieronder|ниже|nedan|nedenfor)\\b.*"
              + "|\\W{0,4}(?:consider|given|study|examine|look at|betrachte\\p{L}*|gegeben|considére[zr]|soit"
              + "|considere|considera(?:te)?|sea|dad[oa]s?|dat[oaie]|рассмотрите|дан[аоы]?|beschouw|gegeven)\\s(?:.*\\s)?"
              + "(?:following|folgende[nrsm]?|siguientes?|suivante?s?|seguenti?|seguintes?|volgende"
              + "|следующ\\p{L}+)\\s.*"
              + "|.*(?:下面|以下|次の|다음).*)");

  private SortingWords() {}

  static boolean matches(String stem) {
    return Wording.matches(stem) && MATCH.matcher(start(stem)).matches();
  }

  static boolean orders(String stem) {
    return Wording.orders(stem) && ORDER.matcher(start(stem)).matches();
  }

  /** Whether a question says that something is to be seen below it. */
  static boolean announces(String stem) {
    return ANNOUNCES.matcher(start(stem)).matches();
  }

  private static String start(String stem) {
    String line = stem.replace('\n', ' ');
    return line.length() > 300 ? line.substring(0, 300) : line;
  }
}
