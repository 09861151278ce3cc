package org.examwright.reading.outline.notation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Characters;

/** The value of an attribute between its quotes, in which references stand for characters. */
public final class QuotedValue {
  private static final Pattern REFERENCE = Pattern.compile("&#([0-9]{1,7});");

  private QuotedValue() {}

  /** A value with its quotes. */
  public static String written(String words) {
    return "\""
        + words
            .replace("\\", "\\\\")
            .replace("\"", "\\\"")
            .replace("&#", "&#38;#")
            .replace("\n", "&#10;")
        + "\"";
  }

  /** What a value says whose backslashes have been taken off. */
  public static String decoded(String value) {
    return value.contains("&#")
        ? REFERENCE
            .matcher(value)
            .replaceAll(found -> Matcher.quoteReplacement(character(found.group(), found.group(1))))
        : value;
  }

  private static String character(String reference, String number) {
    int codePoint = Integer.parseInt(number);
    return codePoint <= Character.MAX_CODE_POINT && Characters.isAllowed(codePoint)
        ? Character.toString(codePoint)
        : reference;
  }
}
