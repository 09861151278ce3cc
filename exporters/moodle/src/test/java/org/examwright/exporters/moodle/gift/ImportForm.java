package org.examwright.exporters.moodle.gift;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Whether the page that imports into Moodle takes a file for GIFT, before anything reads it.
 *
 * <p>An ending that Moodle knows decides. Of any other file it looks at the beginning, and takes
 * what is plain text to it.
 */
final class ImportForm {
  private static final int LOOKED_AT = 4096;

  /** What Moodle's finder of types takes for HTML, TeX or no text at all. */
  private static final Pattern OTHER_THAN_TEXT =
      Pattern.compile(
          "(?i)<(?:table|html|head|title|script|style)\\b|<a href=|%PDF-"
              + "|\\\\(?:begin|section|documentclass|input)\\b"
              + "|[\\x00-\\x06\\x0e-\\x1a\\x1c-\\x1f\\x7f]");

  private ImportForm() {}

  static boolean takes(String fileName, byte[] content) {
    if (fileName.endsWith(".txt")) {
      return true;
    }
    String beginning =
        new String(content, 0, Math.min(content.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    return !OTHER_THAN_TEXT.matcher(beginning).find();
  }
}
