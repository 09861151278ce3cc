package org.examwright.reading.moodle.bank;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Characters;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.PlainField;
import org.examwright.reading.source.html.Elements;
import org.jsoup.parser.Parser;

/**
 * What learners see of a {@link PlainField}: a name, a category, the right side of a pair.
 *
 * <p>Files of others hold more there than what is written for Moodle on purpose.
 */
public final class ShownField {
  private static final Pattern TAG = Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]*)\\b[^<>]*>");

  /** In these fields Moodle knows no reference without a semicolon, as browsers do. */
  private static final Pattern REFERENCE = Pattern.compile("&[a-zA-Z0-9#]{1,8};");

  private static final Pattern SPACE = Pattern.compile("[ \\t\\r\\n]+");

  private ShownField() {}

  /** What Moodle shows of a field: no tags, and character references as what they mean. */
  public static String of(String stored) {
    Matcher tag = TAG.matcher(stored);
    StringBuilder out = new StringBuilder();
    while (tag.find()) {
      String kept = Elements.isKnown(tag.group(1)) ? "" : tag.group();
      tag.appendReplacement(out, Matcher.quoteReplacement(kept));
    }
    String words =
        REFERENCE
            .matcher(tag.appendTail(out))
            .replaceAll(
                found -> Matcher.quoteReplacement(Parser.unescapeEntities(found.group(), true)));
    return WhiteSpace.trim(SPACE.matcher(allowed(words)).replaceAll(" "));
  }

  /** The same for several fields; those that show nothing are passed over. */
  public static List<String> ofEach(List<String> stored) {
    return stored.stream().map(ShownField::of).filter(name -> !name.isEmpty()).toList();
  }

  private static String allowed(String text) {
    return text.codePoints()
        .filter(Characters::isAllowed)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
