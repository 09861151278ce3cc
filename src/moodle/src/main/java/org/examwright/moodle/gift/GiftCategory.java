package org.examwright.moodle.gift;

import org.examwright.model.text.WhiteSpace;

/** The line that says the category of what follows it. */
public final class GiftCategory {
  private static final String START = "$CATEGORY:";

  private GiftCategory() {}

  /** Whether a line says a category. */
  public static boolean is(String line) {
    return line.startsWith(START);
  }

  /** The line of a path, without its end. */
  public static String written(String path) {
    return START + " " + path.replace("\\", "\\\\");
  }

  /** What stands in the line, as it is written. */
  public static String raw(String line) {
    return WhiteSpace.trim(line.substring(START.length()));
  }

  /** The path that a line says: Moodle decodes the escape of a backslash in it and no other. */
  public static String read(String line) {
    return raw(line).replace("\\\\", "\\");
  }
}
