package org.examwright.rendering.formula;

/** Writes what stands above or below the line in mhchem's language. */
final class ChemistryScript {
  private ChemistryScript() {}

  /**
   * A script in plain LaTeX: words upright, single small letters in italics.
   *
   * @throws UnknownNotationException if it holds what we do not know
   */
  static String of(String script) {
    StringBuilder out = new StringBuilder();
    int at = 0;
    while (at < script.length()) {
      char c = script.charAt(at);
      int end = at + 1;
      if (TexGroups.isLetter(c)) {
        end = TexGroups.afterLetters(script, at);
        String letters = script.substring(at, end);
        boolean state = at > 0 && script.charAt(at - 1) == '(' && script.startsWith(")", end);
        boolean variable = letters.length() == 1 && Character.isLowerCase(c) && !state;
        out.append(variable ? letters : "\\mathrm{" + letters + "}");
      } else if (c == '$') {
        end = TexGroups.end(script, at, '$') + 1;
        check(end > 0, script);
        out.append(PlainTex.of(script.substring(at + 1, end - 1)));
      } else if (c == '{') {
        end = TexGroups.end(script, at, '}') + 1;
        check(end > 0, script);
        out.append("\\text{").append(script, at + 1, end - 1).append('}');
      } else if (c == '\\') {
        end = TexGroups.afterLetters(script, at + 1);
        check(end > at + 1, script);
        boolean group = script.startsWith("{", end);
        int close = group ? TexGroups.end(script, end, '}') + 1 : end;
        check(close > 0, script);
        out.append(script, at, close).append(group ? "" : " ");
        end = close;
      } else if (c == '.' || c == '•' || c == '·') {
        boolean decimal =
            c == '.' && at > 0 && Character.isDigit(script.charAt(at - 1)) && end < script.length();
        out.append(decimal ? "." : "\\bullet ");
      } else if (c == '\'') {
        out.append("\\prime ");
      } else if (Character.isDigit(c) || "+-*/()[],;:=".indexOf(c) >= 0) {
        out.append(c == ',' ? "{,}" : String.valueOf(c));
      } else {
        check(Character.isWhitespace(c), script);
      }
      at = end;
    }
    return out.toString();
  }

  private static void check(boolean known, String script) {
    if (!known) {
      throw new UnknownNotationException(script);
    }
  }
}
