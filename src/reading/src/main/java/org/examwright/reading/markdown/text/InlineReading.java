package org.examwright.reading.markdown.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.reading.markdown.syntax.Attributes;
import org.examwright.reading.markdown.syntax.AttributesNode;
import org.examwright.reading.markdown.syntax.BlankNode;
import org.examwright.reading.markdown.syntax.FormulaNode;
import org.examwright.reading.source.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Turns commonmark's inline nodes into the model's. */
public final class InlineReading {
  private final Problems problems;
  private final Places places;
  private final ImageReading images;
  private final BlankReading blanks;

  public InlineReading(Problems problems, Pictures pictures, BlankReading blanks) {
    this.problems = problems;
    this.places = new Places(problems);
    this.images = new ImageReading(problems, pictures);
    this.blanks = blanks;
  }

  /** The children of a node. */
  public List<Inline> children(Node parent) {
    return of(nodes(parent));
  }

  /** Nodes one after the other; without white space at the ends, neighbouring texts joined. */
  public List<Inline> of(List<Node> nodes) {
    return tidy(read(nodes));
  }

  /** Inlines as {@link #of} would return them. */
  List<Inline> tidy(List<Inline> inlines) {
    return InlineTidying.tidy(inlines);
  }

  ImageReading images() {
    return images;
  }

  private List<Inline> read(List<Node> nodes) {
    return read(nodes, HtmlTags.closings(nodes), 0, nodes.size());
  }

  private List<Inline> read(List<Node> nodes, int[] closings, int from, int to) {
    List<Inline> out = new ArrayList<>();
    for (int i = from; i < to; i++) {
      Node node = nodes.get(i);
      if (node instanceof HtmlInline html) {
        if (closings[i] > i) {
          List<Inline> content = read(nodes, closings, i + 1, closings[i]);
          out.add(HtmlTags.element(HtmlTags.name(html), content));
          i = closings[i];
        } else {
          html(html, out);
        }
      } else if (node instanceof Image image) {
        boolean sized = i + 1 < to && nodes.get(i + 1) instanceof AttributesNode;
        out.add(image(image, sized ? nodes.get(++i) : image));
      } else {
        inline(node, out);
      }
    }
    return out;
  }

  private Inline image(Image image, Node next) {
    Attributes attributes =
        next instanceof AttributesNode size ? size.attributes() : Attributes.NONE;
    return images.of(image, PlainText.of(read(nodes(image))), attributes, image);
  }

  private void inline(Node node, List<Inline> out) {
    switch (node) {
      case Text text -> out.add(new Inline.Text(text.getLiteral()));
      case Code code -> out.add(new Inline.Code(code.getLiteral()));
      case StrongEmphasis strong -> out.add(new Inline.Strong(read(nodes(strong))));
      case Emphasis emphasis -> out.add(new Inline.Emphasis(read(nodes(emphasis))));
      case Strikethrough strike -> out.add(new Inline.Strike(read(nodes(strike))));
      case Link link ->
          out.add(
              new Inline.Link(
                  link.getDestination(),
                  link.getTitle() == null ? "" : link.getTitle(),
                  read(nodes(link))));
      case HardLineBreak ignored -> out.add(new Inline.LineBreak());
      case SoftLineBreak ignored -> out.add(new Inline.Text(" "));
      case FormulaNode formula -> out.add(new Inline.Formula(formula.tex()));
      case BlankNode blank -> out.add(blanks.read(blank));
      case AttributesNode attributes -> out.add(new Inline.Text(attributes.source()));
      default -> out.addAll(read(nodes(node))); // commonmark's node types are open
    }
  }

  private void html(HtmlInline html, List<Inline> out) {
    if (HtmlTags.isBreak(html)) {
      out.add(new Inline.LineBreak());
    } else if (HtmlTags.name(html).equals("img")) {
      Element img = Jsoup.parseBodyFragment(html.getLiteral()).body().child(0);
      out.add(images.of(img, places.of(html)));
    } else if (!HtmlTags.isComment(html)) {
      problems.note(
          places.of(html), "the HTML `" + html.getLiteral() + "` is left out, its text is kept");
    }
  }

  private static List<Node> nodes(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return nodes;
  }
}
