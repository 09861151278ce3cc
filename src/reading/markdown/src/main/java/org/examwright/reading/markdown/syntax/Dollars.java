package org.examwright.reading.markdown.syntax;

import java.util.regex.Pattern;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Tells the dollar signs around a formula from those of prices and of shells.
 *
 * <p>Neither end is white space and no digit follows, so that {@code $5 and $10} is text; a letter
 * on the outside makes text of {@code US$5} and of <code>$HOME/$PATH</code>, but {@code n$^2$} and
 * {@code the $n$th} are formulas.
 *
 * @see <a href="https://pandoc.org/MANUAL.html#extension-tex_math_dollars">Pandoc's rule</a>
 */
final class Dollars {
  private static final Pattern BETWEEN_PRICES =
      Pattern.compile(
          "^\\d[\\d.,]*,?\\s+(?:and|or|to|und|oder|bis|et|ou|à|y|o|e)\\s",
          Pattern.CASE_INSENSITIVE);

  private Dollars() {}

  /**
   * Whether a formula may begin.
   *
   * @param before what stands before the dollar sign
   * @param scanner behind it
   */
  static boolean mayOpen(int before, Scanner scanner) {
    char first = scanner.peek();
    return !Character.isWhitespace(first)
        && (!Character.isLetterOrDigit(before) || first == '\\' || first == '^' || first == '_');
  }

  /**
   * Whether a formula may end.
   *
   * @param last what stands before the dollar sign
   * @param scanner behind it
   */
  static boolean mayClose(int last, Scanner scanner) {
    return !Character.isWhitespace(last) && (!isWord(scanner.peek()) || isOrdinalOrPlural(scanner));
  }

  /** Whether two prices stand around what would be a formula: {@code $10, or US$}. */
  static boolean isBetweenPrices(String tex) {
    return BETWEEN_PRICES.matcher(tex).find();
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static boolean isOrdinalOrPlural(Scanner scanner) {
    Position here = scanner.position();
    boolean suffix =
        scanner.next("th")
            || scanner.next("st")
            || scanner.next("nd")
            || scanner.next("rd")
            || scanner.next("s");
    boolean ends = suffix && !isWord(scanner.peek());
    scanner.setPosition(here);
    return ends;
  }
}
