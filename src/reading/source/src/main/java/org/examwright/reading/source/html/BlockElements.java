package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns the elements of HTML that stand in lines of their own into the model's blocks. */
final class BlockElements {
  private static final Pattern LANGUAGE = Pattern.compile("(?:^|\\s)lang(?:uage)?-(\\S+)");

  private final InlineElements inlines;
  private final Notes notes;

  BlockElements(InlineElements inlines, Notes notes) {
    this.inlines = inlines;
    this.notes = notes;
  }

  InlineElements inlines() {
    return inlines;
  }

  Notes notes() {
    return notes;
  }

  RichText of(Element parent) {
    return of(parent.childNodes());
  }

  /** Nodes one after the other; what stands within lines becomes paragraphs. */
  RichText of(List<Node> nodes) {
    List<Block> out = new ArrayList<>();
    List<Node> line = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element && Tags.isBlock(element)) {
        paragraph(line, out);
        line.clear();
        block(element, out);
      } else {
        line.add(node);
      }
    }
    paragraph(line, out);
    return new RichText(withoutSpacers(out));
  }

  private void block(Element element, List<Block> out) {
    switch (element.normalName()) {
      case "p", "address", "summary", "legend" -> paragraphs(element, out);
      case "h1", "h2", "h3", "h4", "h5", "h6" -> {
        List<Inline> content = line(element);
        if (!content.isEmpty()) {
          out.add(new Block.Heading(element.normalName().charAt(1) - '0', content));
        }
      }
      case "pre" -> out.add(code(element));
      case "ul", "dir", "menu" -> list(element, items -> bullets(element, items), out);
      case "ol" -> list(element, items -> numbered(element, items), out);
      case "li", "dd" -> out.addAll(of(element).blocks());
      case "dt" -> {
        List<Inline> term = line(element);
        if (!term.isEmpty()) {
          out.add(new Block.Paragraph(List.of(new Inline.Strong(term))));
        }
      }
      case "blockquote" -> {
        RichText content = of(element);
        if (!content.isEmpty()) {
          out.add(new Block.Quote(content));
        }
      }
      case "table" -> new TableElement(this).read(element, out);
      case "hr" -> out.add(new Block.Rule());
      default -> within(element, out);
    }
  }

  /** An element that formats whole paragraphs formats each of them. */
  private void within(Element element, List<Block> out) {
    if (inlines.around(element, List.of()).isEmpty()) {
      inlines.noteUnknown(element);
    }
    for (Block block : of(element).blocks()) {
      Optional<Inline> around =
          block instanceof Block.Paragraph paragraph
              ? inlines.around(element, paragraph.content())
              : Optional.empty();
      out.add(around.isPresent() ? new Block.Paragraph(List.of(around.get())) : block);
    }
  }

  private void paragraphs(Element element, List<Block> out) {
    if (element.stream().skip(1).anyMatch(Tags::isBlock)) {
      out.addAll(of(element).blocks());
    } else {
      paragraph(element.childNodes(), out);
    }
  }

  /** A formula in a line of its own divides a paragraph. */
  private void paragraph(List<Node> nodes, List<Block> out) {
    List<Inline> part = new ArrayList<>();
    for (Inline inline : inlines.of(nodes)) {
      if (inline instanceof Inline.Formula formula && inlines.isDisplayed(inline)) {
        text(part, out);
        part.clear();
        out.add(new Block.DisplayFormula(formula.tex()));
      } else {
        part.add(inline);
      }
    }
    text(part, out);
  }

  private static void text(List<Inline> part, List<Block> out) {
    List<Inline> line = Tidying.line(part);
    if (!line.isEmpty()) {
      out.add(new Block.Paragraph(line));
    }
  }

  /** All of an element on one line. */
  List<Inline> line(Element element) {
    if (element.stream().skip(1).noneMatch(Tags::isBlock)) {
      return Tidying.line(inlines.of(element.childNodes()));
    }
    List<Inline> out = new ArrayList<>();
    for (Block block : of(element).blocks()) {
      if (!out.isEmpty()) {
        out.add(new Inline.LineBreak());
      }
      new BlocksInLine(notes).add(block, out);
    }
    return Tidying.line(out);
  }

  private Block code(Element pre) {
    String code = InlineElements.allowed(pre.wholeText());
    boolean exact = pre.selectFirst("code > span.nolink") != null;
    String text = !exact && code.endsWith("\n") ? code.substring(0, code.length() - 1) : code;
    if (GapPlace.MARK.matcher(text).find()) {
      notes.note("code with gaps in it becomes code line by line");
      return GapPlace.lines(text);
    }
    return new Block.CodeBlock(language(pre), text);
  }

  private static String language(Element pre) {
    Element code = pre.selectFirst("code");
    Matcher named =
        LANGUAGE.matcher((code == null ? "" : code.className()) + " " + pre.className());
    return named.find() ? named.group(1) : "";
  }

  private void list(Element list, Function<List<RichText>, Block> block, List<Block> out) {
    List<RichText> items = new ArrayList<>();
    for (Node child : list.childNodes()) {
      RichText item =
          child instanceof Element element && element.normalName().equals("li")
              ? of(element)
              : of(List.of(child));
      boolean stray = !(child instanceof Element element && element.normalName().equals("li"));
      if (!stray || (items.isEmpty() && !item.isEmpty())) {
        items.add(item);
      } else if (!item.isEmpty()) {
        items.set(items.size() - 1, items.getLast().then(item));
      }
    }
    if (!items.isEmpty()) {
      out.add(block.apply(items));
    }
  }

  private static Block bullets(Element list, List<RichText> items) {
    return new Block.BulletList(isTight(list), items);
  }

  private static Block numbered(Element list, List<RichText> items) {
    String start = list.attr("start");
    int first = start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1;
    return new Block.OrderedList(first, isTight(list), items);
  }

  /** Items that begin with a paragraph are set with space between them. */
  private static boolean isTight(Element list) {
    return list.children().stream()
        .filter(item -> item.normalName().equals("li"))
        .noneMatch(
            item ->
                item.childNodes().stream()
                    .filter(node -> !(node instanceof TextNode text && text.isBlank()))
                    .findFirst()
                    .filter(node -> node.normalName().equals("p"))
                    .isPresent());
  }

  /** Editors write an empty paragraph to make room. */
  private static List<Block> withoutSpacers(List<Block> blocks) {
    List<Block> kept =
        blocks.stream()
            .filter(
                block ->
                    !(block instanceof Block.Paragraph paragraph
                        && paragraph.content().size() == 1
                        && paragraph.content().getFirst() instanceof Inline.Text text
                        && text.value().replace('\u00a0', ' ').isBlank()))
            .toList();
    return kept.isEmpty() ? blocks : kept;
  }
}
