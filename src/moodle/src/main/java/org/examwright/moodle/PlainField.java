package org.examwright.moodle;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.WhiteSpace;

/**
 * Fields of Moodle that hold one line of plain text and are shown without any tag in them: names,
 * the right sides of pairs.
 */
public final class PlainField {
  /** In characters, however many units of UTF-16 they take. */
  public static final int LONGEST = 255;

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern LOOKS_LIKE_REFERENCE = Pattern.compile("&(?=#?\\w+;|&\\d)");

  private PlainField() {}

  /** The words of {@code content} on one line, as they are to be stored. */
  public static String written(List<? extends Inline> content) {
    return written(PlainText.of(content));
  }

  /** The text on one line, as it is to be stored. */
  public static String written(String text) {
    return encode(WhiteSpace.trim(SPACE.matcher(text).replaceAll(" ")));
  }

  /** The same, but cut at a word and with an ellipsis where it is longer than {@link #LONGEST}. */
  public static String shortened(String text) {
    String line = WhiteSpace.trim(SPACE.matcher(text).replaceAll(" "));
    String stored = encode(line);
    int length = characters(line);
    while (characters(stored) > LONGEST) {
      length = Math.min(length - 1, LONGEST);
      stored = encode(Shortened.cut(line, length));
    }
    return stored;
  }

  private static int characters(String text) {
    return text.codePointCount(0, text.length());
  }

  /** Moodle strips tags from these fields and shows character references as what they mean. */
  private static String encode(String text) {
    return LOOKS_LIKE_REFERENCE.matcher(text).replaceAll("&amp;").replace("<", "&lt;");
  }
}
