package org.examwright.reading.markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.reading.markdown.syntax.Attributes;
import org.examwright.reading.markdown.syntax.AttributesNode;
import org.examwright.reading.markdown.syntax.BlankNode;
import org.examwright.reading.markdown.syntax.FormulaNode;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's inline nodes into the model's. */
public final class InlineReading {
  private final Problems problems;
  private final Places places;
  private final Pictures pictures;
  private final BlankReading blanks;

  public InlineReading(Problems problems, Pictures pictures, BlankReading blanks) {
    this.problems = problems;
    this.places = new Places(problems);
    this.pictures = pictures;
    this.blanks = blanks;
  }

  /** The children of a node. */
  public List<Inline> children(Node parent) {
    return siblings(parent.getFirstChild());
  }

  /** A node and all that follow it in the same parent. */
  public List<Inline> siblings(@Nullable Node first) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = first; node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return of(nodes);
  }

  /** Nodes one after the other; without white space at the ends, neighbouring texts joined. */
  public List<Inline> of(List<Node> nodes) {
    return InlineTidying.tidy(read(nodes));
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
        @Nullable Attributes size =
            i + 1 < to && nodes.get(i + 1) instanceof AttributesNode next
                ? next.attributes()
                : null;
        image(image, size, out);
        i += size == null ? 0 : 1;
      } else {
        inline(node, out);
      }
    }
    return out;
  }

  private void inline(Node node, List<Inline> out) {
    switch (node) {
      case Text text -> out.add(new Inline.Text(text.getLiteral()));
      case Code code -> out.add(new Inline.Code(code.getLiteral()));
      case StrongEmphasis strong -> out.add(new Inline.Strong(inside(strong)));
      case Emphasis emphasis -> out.add(new Inline.Emphasis(inside(emphasis)));
      case Strikethrough strike -> out.add(new Inline.Strike(inside(strike)));
      case Link link ->
          out.add(new Inline.Link(link.getDestination(), orEmpty(link.getTitle()), inside(link)));
      case HardLineBreak ignored -> out.add(new Inline.LineBreak());
      case SoftLineBreak ignored -> out.add(new Inline.Text(" "));
      case FormulaNode formula -> out.add(new Inline.Formula(formula.tex()));
      case BlankNode blank -> out.add(blanks.read(blank));
      case AttributesNode attributes -> out.add(new Inline.Text(attributes.source()));
      default -> out.addAll(inside(node)); // commonmark's node types are open
    }
  }

  private List<Inline> inside(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return read(nodes);
  }

  private void html(HtmlInline html, List<Inline> out) {
    if (HtmlTags.isBreak(html)) {
      out.add(new Inline.LineBreak());
    } else if (!HtmlTags.isComment(html)) {
      problems.note(
          places.of(html), "the HTML `" + html.getLiteral() + "` is left out, its text is kept");
    }
  }

  private void image(Image image, @Nullable Attributes size, List<Inline> out) {
    String alt = PlainText.of(inside(image));
    if (alt.isEmpty()) {
      problems.warning(
          places.of(image),
          "the picture `" + image.getDestination() + "` has no alternative text",
          "say between `![` and `]` what it shows, for those who cannot see it");
    }
    Optional<String> source = pictures.source(image.getDestination(), places.of(image));
    if (source.isEmpty()) {
      out.add(new Inline.Text("[" + (alt.isEmpty() ? image.getDestination() : alt) + "]"));
      return;
    }
    try {
      out.add(
          new Inline.Image(
              source.get(),
              alt,
              orEmpty(image.getTitle()),
              pixels(image, size, "width"),
              pixels(image, size, "height")));
    } catch (InvalidQuestionException e) {
      problems.error(places.of(image), e);
    }
  }

  private @Nullable Integer pixels(Image image, @Nullable Attributes size, String key) {
    String value = size == null ? null : size.get(key);
    if (value == null) {
      return null;
    }
    String digits = value.endsWith("px") ? value.substring(0, value.length() - 2) : value;
    if (digits.matches("[1-9][0-9]{0,4}")) {
      return Integer.valueOf(digits);
    }
    problems.error(
        places.of(image), "`" + value + "` is no " + key, "give it in pixels: `" + key + "=300`");
    return null;
  }

  private static String orEmpty(@Nullable String title) {
    return title == null ? "" : title;
  }
}
