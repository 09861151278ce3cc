package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.footnotes.FootnoteDefinition;
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
import org.examwright.reading.outline.tree.DetailsNode;
import org.examwright.reading.outline.tree.PlainTextNode;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.rich.InlineFlow;
import org.jspecify.annotations.Nullable;

/** Turns commonmark's block nodes into the model's. */
public final class BlockReading {
  /** What GitHub calls code that is a formula. */
  private static final String FORMULA = "math";

  private final Problems problems;
  private final InlineReading inlines;
  private final Footnotes footnotes;

  public BlockReading(Problems problems, InlineReading inlines, Footnotes footnotes) {
    this.problems = problems;
    this.inlines = inlines;
    this.footnotes = footnotes;
  }

  public InlineReading inlines() {
    return inlines;
  }

  /** A text of its own, with the footnotes that it cites at its end. */
  public RichText of(List<Node> nodes) {
    return of(List.of(), nodes);
  }

  /** The same, the first line of which is not a paragraph in the file. */
  public RichText of(List<Node> line, List<Node> nodes) {
    inlines.cite(footnotes);
    List<Block> blocks = new ArrayList<>();
    List<Inline> first = inlines.of(line);
    if (!first.isEmpty()) {
      blocks.add(new Block.Paragraph(first));
    }
    blocks.addAll(blocks(nodes));
    Citations citations = inlines.cited();
    if (citations != null) {
      for (Optional<FootnoteDefinition> note = citations.next();
          note.isPresent();
          note = citations.next()) {
        blocks.addAll(citations.numbered(note.get(), blocks(nodes(note.get()))));
      }
    }
    inlines.cite(null);
    return new RichText(blocks);
  }

  /** The children of a node as a text of its own. */
  public RichText children(Node parent) {
    return of(nodes(parent));
  }

  private RichText within(Node parent) {
    return new RichText(blocks(nodes(parent)));
  }

  private List<Block> blocks(List<Node> nodes) {
    InlineFlow flow = new InlineFlow();
    if (InlineReading.holdsHtml(nodes)) {
      inlines.html(nodes, (index, into) -> block(nodes.get(index), into), flow);
    } else {
      nodes.forEach(node -> block(node, flow));
    }
    return flow.blocks();
  }

  private static List<Node> nodes(Node parent) {
    List<Node> nodes = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      nodes.add(node);
    }
    return nodes;
  }

  private void block(Node node, InlineFlow flow) {
    if (isAtomic(node)) {
      inlines.use(node);
    }
    if (node instanceof Paragraph) {
      paragraph(node, flow);
    } else if (node instanceof FencedCodeBlock code) {
      code(code, flow);
    } else {
      other(node, flow);
    }
  }

  private void paragraph(Node node, InlineFlow flow) {
    flow.endParagraph();
    inlines.read(node, flow);
    flow.endParagraph();
  }

  private static void code(FencedCodeBlock code, InlineFlow flow) {
    String language = CodeLanguage.of(code.getInfo());
    String lines = withoutLineEnd(code.getLiteral());
    flow.block(
        language.equals(FORMULA) && !lines.isBlank()
            ? new Block.DisplayFormula(lines.strip())
            : new Block.CodeBlock(language, lines));
  }

  /** Blocks that are neither paragraphs nor code, as most are. */
  private void other(Node node, InlineFlow flow) {
    switch (node) {
      case Heading heading ->
          flow.block(new Block.Heading(heading.getLevel(), inlines.children(heading)));
      case IndentedCodeBlock code ->
          flow.block(new Block.CodeBlock("", withoutLineEnd(code.getLiteral())));
      case BulletList list -> flow.block(new Block.BulletList(list.isTight(), items(list)));
      case OrderedList list ->
          flow.block(
              new Block.OrderedList(
                  list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber(),
                  list.isTight(),
                  items(list)));
      case BlockQuote quote -> flow.block(new Block.Quote(within(quote)));
      case TableBlock table -> table(table).ifPresent(flow::block);
      case PlainTextNode ignored -> blocks(nodes(node)).forEach(flow::block);
      case DetailsNode details -> unfolded(details, flow);
      case ThematicBreak ignored -> flow.block(new Block.Rule());
      case HtmlBlock html -> noHtml(html, flow);
      case LinkReferenceDefinition ignored -> {}
      case TaskListItemMarker ignored -> {}
      default -> paragraph(node, flow); // commonmark's node types are open
    }
  }

  private void noHtml(HtmlBlock html, InlineFlow flow) {
    String words = html.getLiteral().strip();
    if (HtmlPieces.isWords(words)) {
      problems.tally(
          new NodePlaces(problems).of(html), "`" + words + "` is no HTML and stays in the text");
      flow.block(new Block.Paragraph(List.of(new Inline.Text(words))));
    } else {
      problems.tally(new NodePlaces(problems).of(html), "what is no HTML is taken as code");
      flow.block(new Block.CodeBlock("", withoutLineEnd(html.getLiteral())));
    }
  }

  /** Whether all lines of a block are its own, and not those of blocks in it. */
  private static boolean isAtomic(Node node) {
    return node instanceof Heading
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof TableBlock
        || node instanceof ThematicBreak
        || node instanceof HtmlBlock;
  }

  private List<RichText> items(ListBlock list) {
    List<RichText> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      RichText text = within(item);
      items.add(
          item.getFirstChild() instanceof TaskListItemMarker marker
              ? boxed(marker.isChecked() ? "☑ " : "☐ ", text)
              : text);
    }
    return items;
  }

  /** In a list that is not one of options, a box is just a sign. */
  private static RichText boxed(String box, RichText text) {
    if (text.isEmpty() || !(text.blocks().getFirst() instanceof Block.Paragraph paragraph)) {
      return RichText.ofInlines(List.of(new Inline.Text(box))).then(text);
    }
    List<Inline> first = new ArrayList<>(paragraph.content());
    if (first.getFirst() instanceof Inline.Text words) {
      first.set(0, new Inline.Text(box + words.value()));
    } else {
      first.addFirst(new Inline.Text(box));
    }
    return RichText.ofInlines(first)
        .then(new RichText(text.blocks().subList(1, text.blocks().size())));
  }

  /** What would have to be unfolded stands open, with its summary in bold above it. */
  private void unfolded(DetailsNode details, InlineFlow flow) {
    List<Node> hidden = nodes(details);
    if (details.summary().isPresent()) {
      List<Inline> words = inlines.children(hidden.removeFirst());
      if (!words.isEmpty()) {
        flow.block(new Block.Paragraph(List.of(new Inline.Strong(words))));
      }
    }
    blocks(hidden).forEach(flow::block);
  }

  private static boolean hasNoColumn(TableBlock table) {
    Node head = table.getFirstChild();
    return head == null
        || head.getFirstChild() == null
        || head.getFirstChild().getFirstChild() == null;
  }

  private Optional<Block> table(TableBlock table) {
    if (hasNoColumn(table)) {
      problems.warning(
          new NodePlaces(problems).of(table),
          "a table whose first row is empty is left out",
          "write a name, or a space, for each column into its first row");
      return Optional.empty();
    }
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
    return Optional.of(
        new Block.Table(alignments, hasHead ? head.getFirst() : new Block.Row(List.of()), body));
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

  private static String withoutLineEnd(String literal) {
    return literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal;
  }
}
