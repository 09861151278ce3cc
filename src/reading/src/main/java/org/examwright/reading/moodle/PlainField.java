package org.examwright.reading.moodle;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Characters;
import org.jsoup.parser.Parser;
import org.jsoup.parser.Tag;

/** Fields that Moodle shows as one line of words: names, categories, the right sides of pairs. */
public final class PlainField {
  /** In characters. */
  public static final int LONGEST = 255;

  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>");

  /** In these fields Moodle knows no reference without a semicolon, as browsers do. */
  private static final Pattern REFERENCE = Pattern.compile("&[a-zA-Z0-9#]{1,8};");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private PlainField() {}

  /** What Moodle shows of a field: no tags, and character references as what they mean. */
  public static String shown(String stored) {
    Matcher tag = TAG.matcher(stored);
    StringBuilder out = new StringBuilder();
    while (tag.find()) {
      String kept = Tag.isKnownTag(tag.group(1)) ? "" : tag.group();
      tag.appendReplacement(out, Matcher.quoteReplacement(kept));
    }
    String words =
        REFERENCE
            .matcher(tag.appendTail(out))
            .replaceAll(
                found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
    return SPACE.matcher(allowed(words)).replaceAll(" ").strip();
  }

  private static String allowed(String text) {
    return text.codePoints()
        .filter(Characters::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
