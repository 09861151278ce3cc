package org.examwright.reading.source.xml;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** References by name that HTML knows and XML does not, such as the one to a space that is kept. */
public final class NamedReferences {
  private static final Pattern REFERENCE_OR_EXACT =
      Pattern.compile(
          "<!\\[CDATA\\[.*?(?:]]>|\\z)|<!--.*?(?:-->|\\z)|&(\\w{2,32});", Pattern.DOTALL);
  private static final Set<String> KNOWN = Set.of("amp", "lt", "gt", "quot", "apos");

  private NamedReferences() {}

  /** A document with the characters in the place of such references; others stay as they are. */
  public static String resolved(String document) {
    if (document.indexOf('&') < 0) {
      return document;
    }
    Matcher found = REFERENCE_OR_EXACT.matcher(document);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    while (found.find()) {
      String name = found.group(1);
      if (name != null && !KNOWN.contains(name)) {
        String character = Parser.unescapeEntities(found.group(), true);
        if (!character.equals(found.group())) {
          out.append(document, copied, found.start()).append(escaped(character));
          copied = found.end();
        }
      }
    }
    return copied == 0 ? document : out.append(document, copied, document.length()).toString();
  }

  /** HTML has more names for the characters that XML escapes. */
  private static String escaped(String character) {
    return character.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
