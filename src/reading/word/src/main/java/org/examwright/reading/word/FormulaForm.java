package org.examwright.reading.word;

/**
 * What a formula is made of, so that one of ours is known again when a program has saved it: its
 * letters and the elements around them, without properties.
 */
final class FormulaForm {
  private static final int NOTHING = 0x200B; // has no width

  private final StringBuilder form = new StringBuilder();

  private FormulaForm() {}

  static String of(PartElement math) {
    FormulaForm formula = new FormulaForm();
    math.children().forEach(formula::element);
    return formula.form.toString();
  }

  private void element(PartElement element) {
    switch (element.name()) {
      case "m:r", "m:oMath" -> element.children().forEach(this::element);
      case "m:t" ->
          element
              .text()
              .codePoints()
              .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != NOTHING)
              .forEach(form::appendCodePoint);
      default -> {
        if (element.name().equals("m:chr")) {
          form.append(element.get("m:val"));
        } else if (element.name().matches("m:(?:acc|nary|groupChr)Pr")) {
          element.children().forEach(this::element);
        } else if (element.name().startsWith("m:")
            && !element.name().endsWith("Pr")
            && !element.name().matches("m:(?:limLoc|pos|vertJc|subHide|supHide|grow)")) {
          form.append(element.name().substring(2)).append('{');
          element.children().forEach(this::element);
          form.append('}');
        }
      }
    }
  }
}
