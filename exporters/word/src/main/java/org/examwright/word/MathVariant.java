package org.examwright.word;

/**
 * How letters of a formula are set.
 *
 * @param script {@code double-struck} and the like; empty for usual letters
 * @param style {@code p} for upright, {@code b} for bold, {@code i} for italic, {@code bi} for
 *     both; empty to let Word decide
 */
record MathVariant(String script, String style) {

  /**
   * The way of a symbol.
   *
   * @param element the name of the MathML element
   * @param variant the value of {@code mathvariant}; empty when there is none
   */
  static MathVariant of(String element, String text, String variant) {
    return switch (variant) {
      case "normal" -> new MathVariant("", "p");
      case "bold" -> new MathVariant("", "b");
      case "italic" -> new MathVariant("", "i");
      case "bold-italic" -> new MathVariant("", "bi");
      case "double-struck", "script", "fraktur", "sans-serif", "monospace" ->
          new MathVariant(variant, "p");
      default ->
          element.equals("mi") && text.codePointCount(0, text.length()) > 1
              ? new MathVariant("", "p")
              : new MathVariant("", "");
    };
  }

  void write(Markup out) {
    if (script.isEmpty() && style.isEmpty()) {
      return;
    }
    out.open("rPr");
    if (!script.isEmpty()) {
      out.value("scr", script);
    }
    out.value("sty", style).end();
  }
}
