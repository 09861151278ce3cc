package org.examwright.reading.outline.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Turns HTML and the Markdown nodes among it into what the model has for it. What it has nothing
 * for is left out with a note, its words and pictures are kept.
 */
final class EmbeddedHtml {

  /** Reads the node of an index. */
  @FunctionalInterface
  interface NodeReading {
    void read(int index, InlineFlow flow);
  }

  private static final Pattern SPACES = Pattern.compile("[ \t\n\r\f]+");
  private static final Pattern PLACE = Pattern.compile("<x-node n=\"([0-9]{1,9})\">");

  private final List<Node> nodes;
  private final HtmlSkeleton skeleton;
  private final NodeReading reading;
  private final ImageReading images;
  private final Problems problems;
  private final boolean[] done;

  EmbeddedHtml(List<Node> nodes, NodeReading reading, ImageReading images, Problems problems) {
    this.nodes = nodes;
    this.skeleton = new HtmlSkeleton(nodes, problems);
    this.reading = reading;
    this.images = images;
    this.problems = problems;
    this.done = new boolean[nodes.size()];
  }

  void into(InlineFlow flow) {
    children(skeleton.body(), flow);
    for (int i = 0; i < done.length; i++) {
      if (skeleton.isPlace(i)) {
        node(i, flow); // a tag without its end has swallowed it
      }
    }
  }

  void children(Element parent, InlineFlow flow) {
    for (org.jsoup.nodes.Node child : parent.childNodes()) {
      child(child, parent, flow);
    }
  }

  void child(org.jsoup.nodes.Node child, Element parent, InlineFlow flow) {
    if (child instanceof TextNode text) {
      String words = SPACES.matcher(allowed(text.getWholeText(), parent)).replaceAll(" ");
      if (!words.isEmpty()) {
        flow.add(new Inline.Text(words));
      }
    } else if (child instanceof Element element) {
      int index = skeleton.node(element);
      if (index >= 0) {
        node(index, flow);
      } else {
        element(element, flow);
      }
    }
  }

  /** A text of its own: an item, a quote, a cell. */
  List<Block> blocks(Element element, InlineFlow around) {
    InlineFlow flow = around.inside();
    children(element, flow);
    return flow.blocks();
  }

  String attribute(Element element, String key) {
    return allowed(element.attr(key), element);
  }

  void note(Element element, String message) {
    problems.tally(skeleton.origin(element), message);
  }

  private void node(int index, InlineFlow flow) {
    if (!done[index]) {
      done[index] = true;
      reading.read(index, flow);
    }
  }

  private void element(Element element, InlineFlow flow) {
    String name = HtmlSkeleton.name(element);
    if (HtmlNames.isSilent(name)) {
      children(element, flow);
    } else if (HtmlNames.isSilentBlock(name)) {
      flow.endParagraph();
      children(element, flow);
      flow.endParagraph();
    } else if (!HtmlNames.isNothing(name)
        && !new HtmlWords(this).read(name, element, flow)
        && !block(name, element, flow)) {
      leftOut(name, element, flow);
    }
  }

  /** Whether it is a block that the model knows. */
  private boolean block(String name, Element element, InlineFlow flow) {
    switch (name) {
      case "img" -> flow.add(images.of(element, skeleton.origin(element)));
      case "hr" -> flow.block(new Block.Rule());
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          flow.block(new Block.Heading(name.charAt(1) - '0', OneLine.of(blocks(element, flow))));
      case "summary", "dt" -> {
        flow.endParagraph();
        flow.open(Inline.Strong::new);
        children(element, flow);
        flow.close();
        flow.endParagraph();
      }
      case "pre" -> {
        String lines = lines(element);
        flow.block(
            element.hasClass("math") && !lines.isBlank()
                ? new Block.DisplayFormula(lines.strip())
                : new Block.CodeBlock(language(element), lines));
      }
      case "blockquote" -> flow.block(new Block.Quote(new RichText(blocks(element, flow))));
      case "ul", "menu", "dir" -> new HtmlList(this).read(element, false, flow);
      case "ol" -> new HtmlList(this).read(element, true, flow);
      case "table" -> new HtmlTable(this).read(element, flow);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void leftOut(String name, Element element, InlineFlow flow) {
    if (name.equals("script") || name.equals("style")) {
      note(element, "the HTML `<" + name + ">` is left out, with all that is in it");
      Matcher places = PLACE.matcher(element.data());
      boolean closed =
          element.endSourceRange().isTracked() && !element.endSourceRange().isImplicit();
      while (closed && places.find()) {
        done[Integer.parseInt(places.group(1))] = true;
      }
    } else {
      note(element, "the HTML `<" + name + ">` is left out, its text is kept");
      boolean apart = element.tag().isBlock() || name.equals("option");
      if (apart) {
        flow.endParagraph();
      }
      children(element, flow);
      if (apart) {
        flow.endParagraph();
      }
    }
  }

  /** Program text with its lines. */
  private String lines(Element pre) {
    StringBuilder code = new StringBuilder();
    lines(pre, code);
    String text = code.toString();
    return text.substring(
        text.startsWith("\n") ? 1 : 0,
        text.length() - (text.length() > 1 && text.endsWith("\n") ? 1 : 0));
  }

  private void lines(Element parent, StringBuilder code) {
    for (org.jsoup.nodes.Node child : parent.childNodes()) {
      if (child instanceof TextNode text) {
        code.append(allowed(text.getWholeText(), parent));
      } else if (child instanceof Element element) {
        int index = skeleton.node(element);
        if (index >= 0) {
          if (nodes.get(index) instanceof org.commonmark.node.Block && !code.isEmpty()) {
            code.append("\n"); // an empty line within code of HTML begins Markdown
          }
          code.append(words(index));
        } else if (element.normalName().equals("br")) {
          code.append('\n');
        } else {
          code.append(element.attr("alt"));
          lines(element, code);
        }
      }
    }
  }

  private String words(int index) {
    if (nodes.get(index) instanceof Text text) {
      done[index] = true;
      return text.getLiteral();
    }
    InlineFlow flow = new InlineFlow();
    node(index, flow);
    return PlainText.of(new RichText(flow.blocks()));
  }

  private static String language(Element pre) {
    Element code = pre.selectFirst("code");
    for (Element element : code == null ? List.of(pre) : List.of(code, pre)) {
      for (String name : element.classNames()) {
        if (name.startsWith("language-") || name.startsWith("lang-")) {
          return name.substring(name.indexOf('-') + 1);
        }
      }
    }
    return pre.attr("lang");
  }

  private String allowed(String text, Element place) {
    return problems.allowed(text, () -> skeleton.origin(place));
  }
}
