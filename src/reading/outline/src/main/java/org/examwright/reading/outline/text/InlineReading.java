package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.outline.tree.CitationNode;
import org.examwright.reading.outline.tree.FormulaNode;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.ForeignReading;
import org.examwright.reading.source.html.MixedHtml;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.InlineFlow;
import org.examwright.reading.source.rich.OneLine;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's inline nodes into the model's. */
public final class InlineReading {
  /** How deep HTML may stand in Markdown in HTML; below, its tags are left out. */
  private static final int DEEPEST_HTML = 10;

  private final Problems problems;
  private final NodePlaces places;
  private final ShownPictures pictures;
  private final BlankReading blanks;
  private final Consumer<Node> used;
  private @Nullable Footnotes footnotes;
  private @Nullable Citations citations;
  private int depth;

  /** Reads texts of which nobody keeps account. */
  public InlineReading(Problems problems, ShownPictures pictures, BlankReading blanks) {
    this(problems, pictures, blanks, node -> {});
  }

  /**
   * @param used is told of each node of which something is made
   */
  public InlineReading(
      Problems problems, ShownPictures pictures, BlankReading blanks, Consumer<Node> used) {
    this.used = used;
    this.problems = problems;
    this.places = new NodePlaces(problems);
    this.pictures = pictures;
    this.blanks = blanks;
  }

  /** Whether there is HTML among some nodes. */
  static boolean holdsHtml(List<Node> nodes) {
    for (Node node : nodes) {
      if (isHtml(node)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isHtml(Node node) {
    return node instanceof HtmlInline || node instanceof HtmlBlock;
  }

  /** The children of a node in one line. */
  public List<Inline> children(Node parent) {
    return of(nodes(parent));
  }

  /** Nodes in one line; without white space at its ends, neighbouring texts joined. */
  public List<Inline> of(List<Node> nodes) {
    InlineFlow flow = new InlineFlow();
    read(nodes, flow);
    List<Block> blocks = flow.blocks();
    if (OneLine.changes(blocks)) {
      problems.tally(
          places.of(nodes.getFirst()), "lists, code and other blocks within a line are set in it");
    }
    return OneLine.of(blocks);
  }

  /** From now on citations are of these footnotes, numbered anew; null leaves them out. */
  void cite(@Nullable Footnotes now) {
    footnotes = now;
    citations = null;
  }

  /** The footnotes that were cited; null if there are none. */
  @Nullable Citations cited() {
    return citations;
  }

  /** Says that something is made of a node. */
  void use(Node node) {
    used.accept(node);
  }

  /** Reads nodes among which there is HTML. */
  void html(List<Node> nodes, ForeignReading reading, InlineFlow flow) {
    nodes.stream().filter(InlineReading::isHtml).forEach(used);
    MixedHtml.read(new HtmlPieces(problems).of(nodes), reading, pictures, problems, flow);
  }

  /** Reads the children of a node into a paragraph, which blocks among them may divide. */
  void read(Node parent, InlineFlow flow) {
    read(nodes(parent), flow);
  }

  private void read(List<Node> nodes, InlineFlow flow) {
    if (depth < DEEPEST_HTML && holdsHtml(nodes)) {
      depth++;
      html(nodes, (index, into) -> node(nodes, index, into), flow);
      depth--;
    } else {
      for (int i = 0; i < nodes.size(); i++) {
        node(nodes, i, flow);
      }
    }
  }

  private void node(List<Node> nodes, int index, InlineFlow flow) {
    Node node = nodes.get(index);
    used.accept(node);
    if (node instanceof Text text) {
      flow.add(new Inline.Text(text.getLiteral()));
    } else if (node instanceof Code code) {
      flow.add(new Inline.Code(code.getLiteral()));
    } else {
      other(nodes, index, flow);
    }
  }

  /** Nodes that are neither words nor code, as most are. */
  private void other(List<Node> nodes, int index, InlineFlow flow) {
    switch (nodes.get(index)) {
      case StrongEmphasis strong -> {
        flow.open(Inline.Strong::new);
        read(strong, flow);
        flow.close();
      }
      case Emphasis emphasis -> {
        flow.open(Inline.Emphasis::new);
        read(emphasis, flow);
        flow.close();
      }
      case Strikethrough strike -> {
        flow.open(Inline.Strike::new);
        read(strike, flow);
        flow.close();
      }
      case Link link -> {
        String title = link.getTitle() == null ? "" : link.getTitle();
        flow.open(content -> new Inline.Link(link.getDestination(), title, content));
        read(link, flow);
        flow.close();
      }
      case Image image -> flow.add(image(image, size(nodes, index)));
      case AttributesNode attributes -> {
        if (index == 0 || !(nodes.get(index - 1) instanceof Image)) {
          flow.add(new Inline.Text(attributes.source()));
        }
      }
      case HardLineBreak ignored -> flow.add(new Inline.LineBreak());
      case SoftLineBreak ignored -> flow.add(new Inline.Text(" "));
      case FormulaNode formula -> {
        if (formula.display()) {
          flow.block(new Block.DisplayFormula(formula.tex()));
        } else {
          flow.add(new Inline.Formula(formula.tex()));
        }
      }
      case BlankNode blank -> flow.add(blanks.read(blank));
      case CitationNode citation -> citation(citation.note(), nodes.get(index), flow);
      case HtmlInline html -> words(html, flow);
      default -> read(nodes.get(index), flow); // commonmark's node types are open
    }
  }

  private Inline image(Image image, Attributes attributes) {
    InlineFlow alt = new InlineFlow();
    read(image, alt);
    return new ImageReading(problems, pictures)
        .of(image, PlainText.of(new RichText(alt.blocks())), attributes, image);
  }

  private static Attributes size(List<Node> nodes, int index) {
    return index + 1 < nodes.size() && nodes.get(index + 1) instanceof AttributesNode size
        ? size.attributes()
        : Attributes.NONE;
  }

  private void citation(FootnoteDefinition note, Node place, InlineFlow flow) {
    if (footnotes != null) {
      if (citations == null) {
        citations = new Citations(footnotes);
      }
      flow.add(citations.cite(note));
    } else {
      problems.note(
          places.of(place),
          "the footnote `[^" + note.getLabel() + "]` is left out: a name has none");
    }
  }

  /** What only looks like a tag, or stands too deep to be one. */
  private void words(HtmlInline html, InlineFlow flow) {
    if (HtmlPieces.isNoTag(html.getLiteral())) {
      problems.tally(
          places.of(html), "`" + html.getLiteral() + "` is no HTML and stays in the text");
      flow.add(new Inline.Text(html.getLiteral()));
    } else {
      problems.tally(places.of(html), "HTML that stands very deep in other HTML is left out");
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
