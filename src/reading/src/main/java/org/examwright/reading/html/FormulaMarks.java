package org.examwright.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * Takes formulas out of markup before it is parsed, and leaves marks in their places.
 *
 * <p>MathJax looks for its delimiters in the markup, so that a character reference begins no
 * formula; and it reads none in code.
 *
 * @param html the markup with the marks
 * @param formulas in the order of their marks' numbers
 */
record FormulaMarks(String html, List<Tex> formulas) {
  /** What stands around the number of a formula; no text of an author's has it. */
  private static final char EDGE = '\u0001';

  /** Finds marks; the first group is the number of the formula. */
  static final Pattern MARK = Pattern.compile(EDGE + "(\\d+)" + EDGE);

  private static final Pattern FORMULA_OR_PASSED_OVER =
      Pattern.compile(
          "(?is)<!--.*?-->|<pre\\b.*?</pre\\s*>|<code\\b.*?</code\\s*>|</?[a-z][^>]*>"
              + "|\\\\\\((?<line>.*?)\\\\\\)|\\\\\\[(?<own>.*?)\\\\]|\\$\\$(?<dollars>.*?)\\$\\$");

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^>]*>");

  /**
   * A formula.
   *
   * @param display whether it stands in a line of its own
   */
  record Tex(String tex, boolean display) {}

  static FormulaMarks in(String html) {
    if (!html.contains("\\(") && !html.contains("\\[") && !html.contains("$$")) {
      return new FormulaMarks(html, List.of());
    }
    List<Tex> formulas = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    Matcher found = FORMULA_OR_PASSED_OVER.matcher(html);
    int end = 0;
    while (found.find()) {
      String line = found.group("line");
      String own = found.group("own") == null ? found.group("dollars") : found.group("own");
      String source = line == null ? own : line;
      String tex = source == null ? "" : tex(source);
      out.append(html, end, found.start());
      if (tex.isEmpty()) {
        out.append(found.group());
      } else {
        out.append(EDGE).append(formulas.size()).append(EDGE);
        formulas.add(new Tex(tex, line == null));
      }
      end = found.end();
    }
    return new FormulaMarks(out.append(html.substring(end)).toString(), formulas);
  }

  /** The LaTeX; nothing when tags stand in it, which MathJax would not read either. */
  private static String tex(String source) {
    String text = BREAK.matcher(source).replaceAll(" ");
    return TAG.matcher(text).find() ? "" : Parser.unescapeEntities(text, false).strip();
  }
}
