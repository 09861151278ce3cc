package org.examwright.exporters.qti.canvas;

import java.util.regex.Pattern;

/**
 * Parts characters that would mean something together, where no way of writing them is read alike
 * by Canvas classic and New Quizzes.
 *
 * <p>The word joiner has no width and allows no break: nobody sees it.
 *
 * @see <a href="https://www.unicode.org/charts/PDF/U2000.pdf">Unicode, U+2060</a>
 */
final class WordJoiner {
  private static final String JOINER = "\u2060";
  private static final Pattern MARKUP = Pattern.compile("<(?=[A-Za-z/!?])|&(?=#|[A-Za-z]{2})");
  private static final Pattern BLANK = Pattern.compile("\\[(?=[A-Za-z0-9_.-]+\\])");
  private static final Pattern ESCAPED_REFERENCE = Pattern.compile("&amp;(?=\\w+;)");

  private WordJoiner() {}

  /** Plain text that stays what it is when it is taken for HTML. */
  static String inMarkup(String text) {
    return MARKUP.matcher(text).replaceAll("$0" + JOINER);
  }

  /** An attribute's value that has no name of a blank in brackets. */
  static String inBrackets(String escaped) {
    return BLANK.matcher(escaped).replaceAll("$0" + JOINER);
  }

  /** HTML whose text looks like no references of its own, nor like the ends of lines in code. */
  static String inReferences(String html) {
    return ESCAPED_REFERENCE
        .matcher(html)
        .replaceAll("$0" + JOINER)
        .replace("\\r\\n", "\\" + JOINER + "r\\n");
  }
}
