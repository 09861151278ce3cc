package org.examwright.model.text;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What stands around a formula in HTML that MathJax shows, as most platforms do.
 *
 * <p>MathJax looks for delimiters in the markup itself, so that a character reference hides what
 * looks like them.
 */
public enum FormulaDelimiter {
  INLINE("\\(", "\\)"),
  DISPLAY("\\[", "\\]"),
  /** A formula in a line of its own as well, and never written. */
  DOLLARS("$$", "$$");

  private final String start;
  private final String end;

  FormulaDelimiter(String start, String end) {
    this.start = start;
    this.end = end;
  }

  public String end() {
    return end;
  }

  /** A formula with its delimiters. */
  public String around(String tex) {
    return start + tex + end;
  }

  /** The delimiter that begins with a text. */
  public static Optional<FormulaDelimiter> startingWith(String text) {
    return Stream.of(values()).filter(delimiter -> delimiter.start.equals(text)).findFirst();
  }

  /** A regular expression for what begins a formula. */
  public static String anyStart() {
    return Stream.of(values())
        .map(delimiter -> Pattern.quote(delimiter.start))
        .collect(Collectors.joining("|"));
  }

  /** Markup in which nothing begins a formula. */
  public static String hidden(String markup) {
    String hidden = markup;
    for (FormulaDelimiter delimiter : values()) {
      char second = delimiter.start.charAt(1);
      hidden =
          hidden.replace(delimiter.start, delimiter.start.charAt(0) + "&#" + (int) second + ";");
    }
    return hidden;
  }
}
