package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.FormulaDelimiter;
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

  /** What begins a formula, or something in which there is none. */
  private static final Pattern OPENING =
      Pattern.compile("(?i)" + FormulaDelimiter.anyStart() + "|<!--|<(?:pre|code)\\b|</?[a-z]");

  private static final Pattern ANY_FORMULA = Pattern.compile(FormulaDelimiter.anyStart());

  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>");
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z]");

  /**
   * A formula.
   *
   * @param display whether it stands in a line of its own
   */
  record Tex(String tex, boolean display) {}

  static FormulaMarks in(String html) {
    if (!ANY_FORMULA.matcher(html).find()) {
      return new FormulaMarks(html, List.of());
    }
    List<Tex> formulas = new ArrayList<>();
    StringBuilder out = new StringBuilder();
    Ends ends = new Ends(html);
    Matcher opening = OPENING.matcher(html);
    int copied = 0;
    while (opening.find(copied)) {
      String start = opening.group();
      Optional<FormulaDelimiter> delimiter = FormulaDelimiter.startingWith(start);
      String close = delimiter.map(FormulaDelimiter::end).orElseGet(() -> closing(start));
      int end = ends.after(close, delimiter, opening.end());
      if (end < 0) {
        out.append(html, copied, opening.end());
        copied = opening.end();
        continue;
      }
      boolean isFormula = delimiter.isPresent();
      String tex = isFormula ? tex(html.substring(opening.end(), end)) : "";
      out.append(html, copied, opening.start());
      copied = tex.isEmpty() && isFormula ? opening.end() : end + close.length();
      if (tex.isEmpty()) {
        out.append(html, opening.start(), copied);
      } else {
        out.append(EDGE).append(formulas.size()).append(EDGE);
        formulas.add(new Tex(tex, delimiter.get() != FormulaDelimiter.INLINE));
      }
    }
    return new FormulaMarks(out.append(html.substring(copied)).toString(), formulas);
  }

  private static String closing(String start) {
    return switch (start.toLowerCase(Locale.ROOT)) {
      case "<!--" -> "-->";
      case "<pre" -> "</pre";
      case "<code" -> "</code";
      default -> ">";
    };
  }

  /** Finds what closes something, and does not look again for what comes no more. */
  private static final class Ends {
    private final String html;
    private final Set<String> exhausted = new HashSet<>();

    Ends(String html) {
      this.html = html;
    }

    /** Where {@code close} stands next; -1 if it comes no more. */
    int after(String close, Optional<FormulaDelimiter> delimiter, int from) {
      if (exhausted.contains(close)) {
        return -1;
      }
      int found =
          delimiter.map(d -> d.endIn(html, from)).orElseGet(() -> html.indexOf(close, from));
      if (found < 0) {
        exhausted.add(close);
      }
      return found;
    }
  }

  /** The LaTeX; nothing when tags stand in it, which MathJax would not read either. */
  private static String tex(String source) {
    String text = BREAK.matcher(source).replaceAll(" ");
    return TAG.matcher(text.substring(0, text.lastIndexOf('>') + 1)).find()
        ? ""
        : Parser.unescapeEntities(text, false).strip();
  }
}
