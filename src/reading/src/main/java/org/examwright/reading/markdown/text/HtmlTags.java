package org.examwright.reading.markdown.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/** The HTML within lines that has a counterpart in the model. */
final class HtmlTags {
  private static final Map<String, Function<List<Inline>, Inline>> KNOWN =
      Map.ofEntries(
          Map.entry("sub", Inline.Subscript::new),
          Map.entry("sup", Inline.Superscript::new),
          Map.entry("b", Inline.Strong::new),
          Map.entry("strong", Inline.Strong::new),
          Map.entry("i", Inline.Emphasis::new),
          Map.entry("em", Inline.Emphasis::new),
          Map.entry("s", Inline.Strike::new),
          Map.entry("del", Inline.Strike::new),
          Map.entry("strike", Inline.Strike::new),
          Map.entry("code", content -> new Inline.Code(PlainText.of(content))),
          Map.entry("kbd", content -> new Inline.Code(PlainText.of(content))));

  private HtmlTags() {}

  /** The name of an opening tag in lower case; of a closing one with its slash. */
  static String name(HtmlInline html) {
    String literal = html.getLiteral();
    int end = literal.startsWith("</") ? 2 : 1;
    while (end < literal.length() && Character.isLetterOrDigit(literal.charAt(end))) {
      end++;
    }
    return literal.substring(1, end).toLowerCase(Locale.ROOT);
  }

  /**
   * Where the element that {@code nodes.get(open)} begins comes to its end; -1 when it does not, or
   * when it has no counterpart.
   */
  static int closing(List<Node> nodes, int open) {
    String name = name((HtmlInline) nodes.get(open));
    if (!KNOWN.containsKey(name)) {
      return -1;
    }
    int depth = 0;
    for (int i = open; i < nodes.size(); i++) {
      if (nodes.get(i) instanceof HtmlInline html) {
        String other = name(html);
        depth += other.equals(name) ? 1 : other.equals("/" + name) ? -1 : 0;
        if (depth == 0) {
          return i;
        }
      }
    }
    return -1;
  }

  /** A known element around its content. */
  static Inline element(String name, List<Inline> content) {
    Function<List<Inline>, Inline> known = KNOWN.get(name);
    if (known == null) {
      throw new IllegalArgumentException(name);
    }
    return known.apply(content);
  }

  static boolean isBreak(HtmlInline html) {
    return name(html).equals("br");
  }

  static boolean isComment(HtmlInline html) {
    return html.getLiteral().startsWith("<!--");
  }
}
