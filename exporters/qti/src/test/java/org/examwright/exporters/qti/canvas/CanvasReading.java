package org.examwright.exporters.qti.canvas;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What Canvas's two importers make of the texts of a package, as far as it has surprised us. */
final class CanvasReading {
  private static final Pattern NUMBERED = Pattern.compile("&#(\\d+);");
  private static final Pattern TAG = Pattern.compile("<[A-Za-z/!?][^>]*>");
  private static final Pattern BLANK = Pattern.compile("\\[[A-Za-z0-9_.-]+\\]");
  private static final Pattern VALUE = Pattern.compile("=\"([^\"]*)\"");

  private CanvasReading() {}

  /** A model answer in classic, which tears tags and references out of its HTML. */
  static String classicSolution(String html) {
    return torn(html.strip().replaceAll("\\s+", " "));
  }

  /** An item to order in classic. */
  static String classicItem(String html) {
    return torn(html.strip());
  }

  private static String torn(String html) {
    String words = html.replaceAll("</?[^>\\n]*>", "");
    return NUMBERED
        .matcher(words)
        .replaceAll(
            found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
        .replaceAll("&\\w+;", "")
        .replaceAll("(\\\\r\\\\n)+", "\n");
  }

  /** A left side or feedback in classic, which takes HTML of words alone for plain text. */
  static String classicWords(String html) {
    String inner = html.replaceFirst("^<p>([^<]*)</p>$", "$1");
    return inner.contains("<") ? html(inner) : inner.replace("\u00A0", "&nbsp;");
  }

  /** What New Quizzes shows where it takes any text for HTML. */
  static String html(String text) {
    String words = TAG.matcher(text).replaceAll("");
    return NUMBERED
        .matcher(words)
        .replaceAll(
            found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&copy", "©")
        .replace("&amp;", "&");
  }

  /** Whether New Quizzes takes something in an attribute of a stem for a blank. */
  static boolean findsBlankInAttributes(String stem) {
    return TAG.matcher(stem)
        .results()
        .flatMap(tag -> VALUE.matcher(tag.group()).results())
        .anyMatch(value -> BLANK.matcher(html(value.group(1))).find());
  }
}
