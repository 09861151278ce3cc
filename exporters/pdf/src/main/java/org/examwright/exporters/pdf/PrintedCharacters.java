package org.examwright.exporters.pdf;

import java.util.List;
import java.util.Locale;

/** Knows how single characters come onto paper. */
final class PrintedCharacters {
  private static final int FIRST_VARIATION_SELECTOR = 0xFE00;
  private static final int LAST_VARIATION_SELECTOR = 0xFE0F;

  private PrintedCharacters() {}

  /** Whether a character only steers others: joiners, marks of direction, variation selectors. */
  static boolean isInvisible(int codePoint) {
    return codePoint >= 0x80
        && (Character.getType(codePoint) == Character.FORMAT
            || (codePoint >= FIRST_VARIATION_SELECTOR && codePoint <= LAST_VARIATION_SELECTOR));
  }

  /** What is printed for a character: other white space as a space, all else as it is. */
  static int printed(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
          codePoint == '\u00A0' || codePoint == '\u202F' ? '\u00A0' : ' ';
      default -> codePoint == '\t' || codePoint == '\n' ? ' ' : codePoint;
    };
  }

  /** Whether a text is of letters and signs that are printed as they are. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character < ' ' || character > '~') {
        return false;
      }
    }
    return true;
  }

  /** A text as it stands where there is one line alone. */
  static String inOneLine(String text) {
    return isPlain(text) ? text : visible(asPrinted(text));
  }

  /** A text with what is printed for each of its characters. */
  static String asPrinted(String text) {
    return text.codePoints()
        .map(PrintedCharacters::printed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** A text without the characters that only steer others. */
  static String visible(String text) {
    return text.codePoints()
        .filter(codePoint -> !isInvisible(codePoint))
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** What stands in the place of a character that no face has. */
  static String code(int codePoint) {
    return String.format(Locale.ROOT, "[U+%04X]", codePoint);
  }

  /** The characters of a text that no face has, each once. */
  static List<Integer> missing(String text) {
    if (isPlain(text)) {
      return List.of(); // the text's own face has them all
    }
    return text.codePoints()
        .filter(codePoint -> !isInvisible(codePoint))
        .map(PrintedCharacters::printed)
        .filter(codePoint -> !Face.TEXT.covers(codePoint))
        .filter(codePoint -> Faces.of(codePoint, Face.TEXT).isEmpty())
        .distinct()
        .boxed()
        .toList();
  }
}
