package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.FormulaNode;

/** Makes nodes of texts that were read, so that the outline understands them. */
final class ModelNodes {
  private final List<SourceSpan> place;

  /**
   * @param place the lines that all of them stand on
   */
  ModelNodes(List<SourceSpan> place) {
    this.place = place;
  }

  List<Node> of(RichText text) {
    return text.blocks().stream().map(this::block).toList();
  }

  private Node block(Block block) {
    Node node =
        switch (block) {
          case Block.Paragraph paragraph -> holding(new Paragraph(), paragraph.content());
          case Block.Heading heading -> strong(heading.content());
          case Block.CodeBlock code -> code(code);
          case Block.BulletList list -> list(new BulletList(), list.tight(), list.items());
          case Block.OrderedList list -> {
            OrderedList ordered = new OrderedList();
            ordered.setMarkerStartNumber(list.start());
            ordered.setMarkerDelimiter(".");
            yield list(ordered, list.tight(), list.items());
          }
          case Block.Quote quote -> {
            BlockQuote node2 = new BlockQuote();
            of(quote.content()).forEach(node2::appendChild);
            yield node2;
          }
          case Block.Table table -> table(table);
          case Block.DisplayFormula formula -> {
            Paragraph paragraph = new Paragraph();
            paragraph.appendChild(placed(new FormulaNode(formula.tex(), true)));
            yield paragraph;
          }
          case Block.Rule() -> new ThematicBreak();
        };
    return placed(node);
  }

  private Node strong(List<Inline> words) {
    Paragraph paragraph = new Paragraph();
    paragraph.appendChild(holding(new StrongEmphasis("**"), words));
    return paragraph;
  }

  private static Node code(Block.CodeBlock block) {
    FencedCodeBlock code = new FencedCodeBlock();
    code.setInfo(block.language());
    code.setLiteral(block.code().endsWith("\n") ? block.code() : block.code() + "\n");
    code.setFenceCharacter("`");
    code.setOpeningFenceLength(3);
    return code;
  }

  private Node list(ListBlock list, boolean tight, List<RichText> items) {
    list.setTight(tight);
    for (RichText text : items) {
      Node item = placed(new ListItem());
      of(text).forEach(item::appendChild);
      list.appendChild(item);
    }
    return list;
  }

  private Node table(Block.Table table) {
    Node head = placed(new TableHead());
    head.appendChild(row(table.header(), true));
    Node body = placed(new TableBody());
    table.rows().forEach(row -> body.appendChild(row(row, false)));
    Node all = new TableBlock();
    all.appendChild(head);
    all.appendChild(body);
    return all;
  }

  private Node row(Block.Row cells, boolean header) {
    Node row = placed(new TableRow());
    for (Block.Cell each : cells.cells()) {
      TableCell cell = new TableCell();
      cell.setHeader(header);
      row.appendChild(holding(cell, each.content()));
    }
    return row;
  }

  private Node inline(Inline inline) {
    Node node =
        switch (inline) {
          case Inline.Text text -> new Text(text.value());
          case Inline.Strong strong -> holding(new StrongEmphasis("**"), strong.content());
          case Inline.Emphasis emphasis -> holding(new Emphasis("*"), emphasis.content());
          case Inline.Strike strike -> holding(new Strikethrough("~~"), strike.content());
          case Inline.Subscript low -> holding(new Emphasis("*"), low.content()); // see holding
          case Inline.Superscript high -> holding(new Emphasis("*"), high.content());
          case Inline.Code code -> new Code(code.code());
          case Inline.Formula formula -> new FormulaNode(formula.tex(), false);
          case Inline.Image image -> {
            Image node1 = new Image(image.source(), image.title().isEmpty() ? null : image.title());
            node1.appendChild(new Text(image.alt()));
            yield node1;
          }
          case Inline.Link link -> holding(new Link(link.target(), link.title()), link.content());
          case Inline.LineBreak() -> new HardLineBreak();
          case Inline.GapMark gap -> new Text("_____");
        };
    return placed(node);
  }

  private <N extends Node> N holding(N parent, List<Inline> content) {
    for (Inline each : content) {
      if (each instanceof Inline.Subscript low) {
        tagged(parent, "sub", low.content());
      } else if (each instanceof Inline.Superscript high) {
        tagged(parent, "sup", high.content());
      } else {
        parent.appendChild(inline(each));
        size(each, parent);
      }
    }
    return placed(parent);
  }

  private void size(Inline inline, Node parent) {
    if (inline instanceof Inline.Image image && (image.width() != null || image.height() != null)) {
      Map<String, String> size = new TreeMap<>();
      if (image.width() != null) {
        size.put("width", image.width().toString());
      }
      if (image.height() != null) {
        size.put("height", image.height().toString());
      }
      Attributes attributes = new Attributes(List.of(), List.of(), size, List.of());
      parent.appendChild(placed(new AttributesNode(attributes, "")));
    }
  }

  private void tagged(Node parent, String tag, List<Inline> content) {
    List<Node> nodes = new ArrayList<>();
    nodes.add(html("<" + tag + ">"));
    content.forEach(each -> nodes.add(inline(each)));
    nodes.add(html("</" + tag + ">"));
    nodes.forEach(parent::appendChild);
  }

  private Node html(String tag) {
    HtmlInline html = new HtmlInline();
    html.setLiteral(tag);
    return placed(html);
  }

  private <N extends Node> N placed(N node) {
    node.setSourceSpans(place);
    return node;
  }
}
