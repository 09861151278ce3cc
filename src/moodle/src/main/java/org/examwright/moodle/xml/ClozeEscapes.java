package org.examwright.moodle.xml;

import java.util.regex.Pattern;

/**
 * Characters that would end an answer of a gap, or begin another.
 *
 * <p>Moodle takes backslashes away and decodes character references once before it stores answers
 * and feedback.
 */
public final class ClozeEscapes {
  private static final Pattern BACKSLASH = Pattern.compile("\\\\([}#~/\"\\\\])");

  private ClozeEscapes() {}

  /** A text with its special characters escaped. */
  public static String written(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '}', '#' -> out.append('\\').append(c);
        case '&', '<', '>', '"', '\\', '~', '{' -> out.append("&#").append((int) c).append(';');
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A text without its backslashes; its character references are left. */
  public static String read(String written) {
    return BACKSLASH.matcher(written).replaceAll("$1");
  }
}
