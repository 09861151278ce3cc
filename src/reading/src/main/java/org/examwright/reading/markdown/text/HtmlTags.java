package org.examwright.reading.markdown.text;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
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
  private static final int DEEPEST = 100;

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
   * For each node that opens an element with a counterpart, where that element is closed; -1 for
   * all others. Elements do not overlap, and none stands deeper than {@link #DEEPEST} others.
   */
  static int[] closings(List<Node> nodes) {
    int[] closings = new int[nodes.size()];
    Arrays.fill(closings, -1);
    Map<String, Integer> openByName = new HashMap<>();
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < nodes.size(); i++) {
      if (!(nodes.get(i) instanceof HtmlInline html)) {
        continue;
      }
      String name = name(html);
      if (KNOWN.containsKey(name) && open.size() < DEEPEST) {
        open.push(i);
        openByName.merge(name, 1, Integer::sum);
      } else if (name.startsWith("/") && openByName.getOrDefault(name.substring(1), 0) > 0) {
        int opened;
        String innermost;
        do {
          opened = open.pop();
          innermost = name((HtmlInline) nodes.get(opened));
          openByName.merge(innermost, -1, Integer::sum);
        } while (!name.equals("/" + innermost));
        closings[opened] = i;
      }
    }
    return closings;
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
