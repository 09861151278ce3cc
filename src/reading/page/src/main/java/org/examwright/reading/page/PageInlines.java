package org.examwright.reading.page;

import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.HtmlReading;
import org.examwright.reading.source.pictures.ShownPictures;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Writes what stands in a line as Markdown; other marks stay HTML, which Markdown may hold. */
final class PageInlines {
  /** Ends a line of the page. */
  static final char BREAK = '\u0002';

  private static final Set<String> KEPT =
      Set.of(
          "sub", "sup", "u", "s", "del", "ins", "strike", "kbd", "samp", "var", "mark", "q",
          "small");
  private static final Pattern FORMULA =
      Pattern.compile(
          "\\\\\\((.{1,2000}?)\\\\\\)|\\\\\\[(.{1,4000}?)\\\\]|\\$\\$(.{1,4000}?)\\$\\$",
          Pattern.DOTALL);
  private static final Pattern SIGN = Pattern.compile("[\\\\`*_\\[\\]<>~^{}]");

  private final PageStyles styles;
  private final Problems problems;
  private final BiConsumer<Element, String> leaving;

  /**
   * @param leaving hears of each part that is left out, and what it is
   */
  PageInlines(PageStyles styles, Problems problems, BiConsumer<Element, String> leaving) {
    this.styles = styles;
    this.problems = problems;
    this.leaving = leaving;
  }

  String of(Iterable<Node> nodes) {
    StringBuilder out = new StringBuilder();
    nodes.forEach(node -> write(node, out));
    return out.toString()
        .replaceAll("[ \\t\\n\\f\u00A0]+", " ")
        .replaceAll(" *" + BREAK + " *", String.valueOf(BREAK))
        .strip();
  }

  private void write(Node node, StringBuilder out) {
    if (node instanceof TextNode text) {
      text(text.getWholeText(), out);
    } else if (node instanceof Element element) {
      element(element, out);
    }
  }

  private void text(String text, StringBuilder out) {
    Matcher formula = FORMULA.matcher(text);
    int end = 0;
    while (formula.find()) {
      escaped(text.substring(end, formula.start()), out);
      String tex =
          formula.group(1) != null
              ? formula.group(1)
              : formula.group(2) != null ? formula.group(2) : formula.group(3);
      out.append("$`").append(tex.replace('`', '\'').strip()).append("`$");
      end = formula.end();
    }
    escaped(text.substring(end), out);
  }

  static void escaped(String text, StringBuilder out) {
    String safe = text.replace("&", "&amp;");
    out.append(SIGN.matcher(safe).replaceAll("\\\\$0"));
  }

  private void element(Element element, StringBuilder out) {
    String name = element.normalName();
    if (name.equals("script") && element.attr("type").startsWith("math/tex")) {
      out.append("$`").append(element.data().strip().replace('`', '\'')).append("`$");
      return;
    }
    if (PageParts.leftOut(element).isPresent()) {
      leaving.accept(element, PageParts.leftOut(element).orElseThrow());
      return;
    }
    switch (name) {
      case "br" -> out.append(BREAK);
      case "b", "strong" -> around("b", element, out);
      case "i", "em", "cite", "dfn" -> around("i", element, out);
      case "code", "tt" -> code(element, out);
      case "a" -> link(element, out);
      case "img" -> picture(element, out);
      case "math" -> {
        String formula = formula(element);
        out.append(formula);
        if (formula.isEmpty()) {
          styled(element, out);
        }
      }
      case "input" -> field(element, out);
      case "textarea" -> out.append("");
      case "select" -> out.append(PageFields.menu(element, problems));
      case "wbr" -> {}
      default -> {
        if (KEPT.contains(name)) {
          around(name, element, out);
        } else {
          styled(element, out);
        }
      }
    }
  }

  /** A formula in LaTeX, by the one reader of HTML. */
  private String formula(Element math) {
    RichText read =
        new HtmlReading(problems, new ShownPictures(PictureFinder.NONE, problems))
            .read(math.outerHtml(), problems.at(1, 1));
    StringBuilder tex = new StringBuilder();
    for (Block block : read.blocks()) {
      if (block instanceof Block.DisplayFormula display) {
        tex.append(display.tex());
      } else if (block instanceof Block.Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
          tex.append(inline instanceof Inline.Formula formula ? formula.tex() : "");
        }
      }
    }
    String written = tex.toString().replace('\n', ' ').replace('`', '\'').strip();
    return written.isEmpty() ? "" : "$`" + written + "`$";
  }

  private void styled(Element element, StringBuilder out) {
    boolean bold = styles.isBold(element) && !element.text().isBlank();
    boolean italic = styles.isItalic(element) && !element.text().isBlank();
    boolean struck = styles.isStruck(element) && !element.text().isBlank();
    out.append(bold ? "<b>" : "").append(italic ? "<i>" : "").append(struck ? "<s>" : "");
    element.childNodes().forEach(child -> write(child, out));
    out.append(struck ? "</s>" : "").append(italic ? "</i>" : "").append(bold ? "</b>" : "");
  }

  private void around(String tag, Element element, StringBuilder out) {
    StringBuilder within = new StringBuilder();
    element.childNodes().forEach(child -> write(child, within));
    if (within.toString().isBlank()) {
      out.append(within);
      return;
    }
    out.append('<').append(tag).append('>').append(within).append("</").append(tag).append('>');
  }

  private void code(Element element, StringBuilder out) {
    String code = element.wholeText().replaceAll("\\s+", " ");
    if (code.isBlank()) {
      return;
    }
    String fence = code.contains("`") ? "``" : "`";
    String pad = code.startsWith("`") || code.endsWith("`") ? " " : "";
    out.append(fence).append(pad).append(code).append(pad).append(fence);
  }

  private void link(Element element, StringBuilder out) {
    String target = element.attr("href").strip();
    StringBuilder words = new StringBuilder();
    element.childNodes().forEach(child -> write(child, words));
    boolean shown = target.matches("(?i)(?:https?:|mailto:)[^\\s<>]{1,2000}");
    if (!shown || words.toString().isBlank() || words.indexOf("[") >= 0) {
      out.append(words);
      return;
    }
    out.append('[').append(words).append("](<").append(target).append(">)");
  }

  private static void picture(Element element, StringBuilder out) {
    Element copy = new Element("img");
    for (String key : new String[] {"src", "alt", "title", "width", "height"}) {
      if (element.hasAttr(key)) {
        copy.attr(key, element.attr(key).replaceAll("\\s+", " "));
      }
    }
    out.append(copy.outerHtml());
  }

  private void field(Element input, StringBuilder out) {
    String type = input.attr("type").toLowerCase(java.util.Locale.ROOT);
    if (type.isEmpty() || type.matches("text|number|tel|email|url|search")) {
      out.append("\\_\\_\\_\\_\\_");
    }
  }
}
