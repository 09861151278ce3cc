package org.examwright.reading.outline.text;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Tag;

/** Sorts the names of HTML's elements. */
final class HtmlNames {
  /** Elements that add nothing to the words and pictures in them. */
  private static final Set<String> SILENT =
      Set.of(
          "html", "head", "body", "span", "font", "center", "small", "big", "tbody", "thead",
          "tfoot", "tr", "td", "th", "nobr", "bdi", "time", "data", "picture", "label");

  /** The same, and a paragraph of their own. */
  private static final Set<String> SILENT_BLOCKS =
      Set.of(
          "p",
          "div",
          "section",
          "article",
          "header",
          "footer",
          "main",
          "nav",
          "aside",
          "figure",
          "figcaption",
          "address",
          "details",
          "hgroup",
          "dl",
          "dd",
          "caption",
          "li");

  /** Elements without content of their own. */
  private static final Set<String> NOTHING = Set.of("wbr", "source", "col", "colgroup");

  private static final Set<String> OBSOLETE_OR_FOREIGN =
      Set.of(
          "blink",
          "marquee",
          "big",
          "tt",
          "font",
          "center",
          "strike",
          "acronym",
          "applet",
          "dir",
          "frame",
          "frameset",
          "noframes",
          "noembed",
          "xmp",
          "plaintext",
          "nobr",
          "bgsound",
          "svg",
          "math");

  private static final Pattern BARE_TAG = Pattern.compile("</?([A-Za-z][A-Za-z0-9]*)\\s*>");

  private HtmlNames() {}

  static boolean isSilent(String name) {
    return SILENT.contains(name);
  }

  static boolean isSilentBlock(String name) {
    return SILENT_BLOCKS.contains(name);
  }

  static boolean isNothing(String name) {
    return NOTHING.contains(name);
  }

  /**
   * Whether what Markdown takes for HTML is none: words in angle brackets, such as {@code
   * List<Item>}, or a piece of PHP or XML.
   */
  static boolean isNoTag(String literal) {
    if (literal.startsWith("<?") || (literal.startsWith("<!") && !literal.startsWith("<!--"))) {
      return true;
    }
    Matcher tag = BARE_TAG.matcher(literal);
    if (!tag.matches()) {
      return false;
    }
    String name = tag.group(1).toLowerCase(Locale.ROOT);
    return !Tag.isKnownTag(name) && !OBSOLETE_OR_FOREIGN.contains(name);
  }
}
