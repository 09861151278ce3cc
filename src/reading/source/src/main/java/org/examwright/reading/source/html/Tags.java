package org.examwright.reading.source.html;

import java.util.Set;
import org.jsoup.nodes.Element;

/** What the names of elements say. */
final class Tags {
  /** Elements that stand in lines of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "dialog",
          "dir",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hgroup",
          "hr",
          "li",
          "main",
          "menu",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements that only hold others together. */
  private static final Set<String> PLAIN =
      Set.of(
          "abbr",
          "acronym",
          "article",
          "bdi",
          "bdo",
          "body",
          "caption",
          "data",
          "dir",
          "div",
          "dl",
          "figure",
          "figcaption",
          "html",
          "label",
          "main",
          "menu",
          "nobr",
          "section",
          "span",
          "tbody",
          "thead",
          "tfoot",
          "time",
          "wbr");

  /** Elements that show nothing of their content. */
  private static final Set<String> UNSEEN =
      Set.of("head", "meta", "link", "noscript", "script", "style", "template", "title");

  private Tags() {}

  /** Whether an element, or one within it, stands in lines of its own. */
  static boolean isBlock(Element element) {
    return BLOCKS.contains(element.normalName())
        || (!isCode(element)
            && element.stream().skip(1).anyMatch(inner -> BLOCKS.contains(inner.normalName())));
  }

  static boolean isPlain(Element element) {
    return PLAIN.contains(element.normalName());
  }

  static boolean isUnseen(Element element) {
    return UNSEEN.contains(element.normalName());
  }

  static boolean isCode(Element element) {
    return switch (element.normalName()) {
      case "code", "kbd", "samp", "tt" -> true;
      default -> false;
    };
  }
}
