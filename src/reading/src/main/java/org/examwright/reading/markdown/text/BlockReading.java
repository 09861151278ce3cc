package org.examwright.reading.markdown.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.syntax.DetailsNode;
import org.examwright.reading.markdown.syntax.FormulaNode;
import org.examwright.reading.markdown.syntax.NodeText;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's block nodes into the model's. */
public final class BlockReading {
  private final Problems problems;
  private final InlineReading inlines;

  public BlockReading(Problems problems, InlineReading inlines) {
    this.problems = problems;
    this.inlines = inlines;
  }

  public InlineReading inlines() {
    return inlines;
  }

  public RichText of(List<Node> nodes) {
    List<Block> blocks = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Paragraph paragraph) {
        paragraph(paragraph, blocks);
      } else if (node instanceof DetailsNode details) {
        blocks.addAll(unfolded(details).blocks());
      } else {
        block(node).ifPresent(blocks::add);
      }
    }
    return new RichText(blocks);
  }

  /** The children of a node. */
  public RichText children(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return of(nodes);
  }

  /** What would have to be unfolded stands open, with its summary in bold above it. */
  private RichText unfolded(DetailsNode details) {
    List<Node> hidden = NodeText.children(details);
    RichText summary = RichText.EMPTY;
    if (details.summary().isPresent()) {
      List<Inline> words = inlines.children(hidden.removeFirst());
      summary =
          words.isEmpty() ? RichText.EMPTY : RichText.ofInlines(List.of(new Inline.Strong(words)));
    }
    return summary.then(of(hidden));
  }

  private Optional<Block> block(Node node) {
    return switch (node) {
      case Heading heading ->
          Optional.of(new Block.Heading(heading.getLevel(), inlines.children(heading)));
      case FencedCodeBlock code ->
          Optional.of(
              new Block.CodeBlock(language(code.getInfo()), withoutLineEnd(code.getLiteral())));
      case IndentedCodeBlock code ->
          Optional.of(new Block.CodeBlock("", withoutLineEnd(code.getLiteral())));
      case BulletList list -> Optional.of(new Block.BulletList(list.isTight(), items(list)));
      case OrderedList list ->
          Optional.of(
              new Block.OrderedList(
                  list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(),
                  list.isTight(),
                  items(list)));
      case BlockQuote quote -> Optional.of(new Block.Quote(children(quote)));
      case TableBlock table -> tableOrNone(table);
      case ThematicBreak ignored -> Optional.of(new Block.Rule());
      case HtmlBlock html -> html(html);
      case LinkReferenceDefinition ignored -> Optional.empty();
      case TaskListItemMarker ignored -> Optional.empty();
      default -> Optional.of(new Block.Paragraph(inlines.children(node)));
    };
  }

  /** A display formula within a paragraph divides it. */
  private void paragraph(Paragraph paragraph, List<Block> out) {
    List<Node> line = new ArrayList<>();
    for (Node node = paragraph.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof FormulaNode formula && formula.display()) {
        text(line, out);
        line.clear();
        out.add(new Block.DisplayFormula(formula.tex()));
      } else {
        line.add(node);
      }
    }
    text(line, out);
  }

  private void text(List<Node> line, List<Block> out) {
    List<Inline> content = inlines.of(line);
    if (!content.isEmpty()) {
      out.add(new Block.Paragraph(content));
    }
  }

  private List<RichText> items(ListBlock list) {
    List<RichText> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      RichText text = children(item);
      items.add(
          item.getFirstChild() instanceof TaskListItemMarker marker
              ? boxed(marker.isChecked() ? "☑ " : "☐ ", text)
              : text);
    }
    return items;
  }

  /** In a list that is not one of options, a box is just a sign. */
  private static RichText boxed(String box, RichText text) {
    List<Inline> first = new ArrayList<>();
    first.add(new Inline.Text(box));
    if (text.isEmpty() || !(text.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
      return RichText.ofInlines(first).then(text);
    }
    first.addAll(paragraph.content());
    return RichText.ofInlines(first)
        .then(new RichText(text.blocks().subList(1, text.blocks().size())));
  }

  private Optional<Block> tableOrNone(TableBlock table) {
    if (!hasNoColumn(table)) {
      return Optional.of(table(table));
    }
    problems.warning(
        new Places(problems).of(table),
        "a table whose first row is empty is left out",
        "write a name, or a space, for each column into its first row");
    return Optional.empty();
  }

  private static boolean hasNoColumn(TableBlock table) {
    Node head = table.getFirstChild();
    return head == null
        || head.getFirstChild() == null
        || head.getFirstChild().getFirstChild() == null;
  }

  private Block table(TableBlock table) {
    List<Block.Alignment> alignments = new ArrayList<>();
    List<Block.Row> head = new ArrayList<>();
    List<Block.Row> body = new ArrayList<>();
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      List<Block.Row> rows = part instanceof TableHead ? head : body;
      if (part instanceof TableHead || part instanceof TableBody) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
          rows.add(row(row));
        }
      }
    }
    Node headRow = table.getFirstChild().getFirstChild();
    for (Node cell = headRow.getFirstChild(); cell != null; cell = cell.getNext()) {
      alignments.add(alignment(((TableCell) cell).getAlignment()));
    }
    boolean hasHead = head.getFirst().cells().stream().anyMatch(cell -> !cell.content().isEmpty());
    return new Block.Table(alignments, hasHead ? head.getFirst() : new Block.Row(List.of()), body);
  }

  private Block.Row row(Node row) {
    List<Block.Cell> cells = new ArrayList<>();
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      cells.add(new Block.Cell(inlines.children(cell)));
    }
    return new Block.Row(cells);
  }

  private static Block.Alignment alignment(TableCell.@Nullable Alignment alignment) {
    if (alignment == null) {
      return Block.Alignment.NONE;
    }
    return switch (alignment) {
      case LEFT -> Block.Alignment.LEFT;
      case CENTER -> Block.Alignment.CENTER;
      case RIGHT -> Block.Alignment.RIGHT;
    };
  }

  private Optional<Block> html(HtmlBlock html) {
    List<Inline> kept = inlines.tidy(new HtmlBlocks(problems, inlines.images()).read(html));
    return kept.isEmpty() ? Optional.empty() : Optional.of(new Block.Paragraph(kept));
  }

  /** The first word after the fence; what follows it is for other programs. */
  private static String language(@Nullable String info) {
    if (info == null) {
      return "";
    }
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end);
  }

  private static String withoutLineEnd(String literal) {
    return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
  }
}
