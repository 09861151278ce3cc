package org.examwright.reading.outline.tree;

import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;

/**
 * Copies of nodes: a node stands in one place of one tree, and a tree that was read does not
 * change.
 */
final class NodeCopy {
  private NodeCopy() {}

  /**
   * A node with all that is in it.
   *
   * @throws IllegalArgumentException for a kind of node that the tree does not have
   */
  static Node of(Node node) {
    Node copy = bare(node);
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      copy.appendChild(of(child));
    }
    return copy;
  }

  /** A node with its place and without its children. */
  static Node bare(Node node) {
    Node copy =
        switch (node) {
          case Text text -> new Text(text.getLiteral());
          case Code code -> new Code(code.getLiteral());
          case Emphasis emphasis -> new Emphasis(emphasis.getOpeningDelimiter());
          case StrongEmphasis strong -> new StrongEmphasis(strong.getOpeningDelimiter());
          case Strikethrough strike -> new Strikethrough(strike.getOpeningDelimiter());
          case Link link -> new Link(link.getDestination(), link.getTitle());
          case Image image -> new Image(image.getDestination(), image.getTitle());
          case HtmlInline html -> html(html);
          case SoftLineBreak ignored -> new SoftLineBreak();
          case HardLineBreak ignored -> new HardLineBreak();
          case TaskListItemMarker box -> new TaskListItemMarker(box.isChecked());
          case OwnNode own -> own.bare();
          default -> block(node); // commonmark's node types are open
        };
    copy.setSourceSpans(node.getSourceSpans());
    return copy;
  }

  private static Node block(Node node) {
    return switch (node) {
      case Paragraph ignored -> new Paragraph();
      case BlockQuote ignored -> new BlockQuote();
      case ListItem item -> item(item);
      case BulletList list -> Lists.empty(list);
      case OrderedList list -> Lists.empty(list);
      case FencedCodeBlock code -> fenced(code);
      case IndentedCodeBlock code -> indented(code);
      case Heading heading -> heading(heading);
      case HtmlBlock html -> html(html);
      case ThematicBreak ignored -> new ThematicBreak();
      case TableBlock ignored -> new TableBlock();
      case TableHead ignored -> new TableHead();
      case TableBody ignored -> new TableBody();
      case TableRow ignored -> new TableRow();
      case TableCell cell -> cell(cell);
      default -> throw new IllegalArgumentException("no copies of " + node.getClass().getName());
    };
  }

  private static Node html(HtmlInline html) {
    HtmlInline copy = new HtmlInline();
    copy.setLiteral(html.getLiteral());
    return copy;
  }

  private static Node html(HtmlBlock html) {
    HtmlBlock copy = new HtmlBlock();
    copy.setLiteral(html.getLiteral());
    return copy;
  }

  private static Node item(ListItem item) {
    ListItem copy = new ListItem();
    copy.setMarkerIndent(item.getMarkerIndent());
    copy.setContentIndent(item.getContentIndent());
    return copy;
  }

  private static Node fenced(FencedCodeBlock code) {
    FencedCodeBlock copy = new FencedCodeBlock();
    copy.setInfo(code.getInfo());
    copy.setLiteral(code.getLiteral());
    return copy;
  }

  private static Node indented(IndentedCodeBlock code) {
    IndentedCodeBlock copy = new IndentedCodeBlock();
    copy.setLiteral(code.getLiteral());
    return copy;
  }

  private static Node heading(Heading heading) {
    Heading copy = new Heading();
    copy.setLevel(heading.getLevel());
    return copy;
  }

  private static Node cell(TableCell cell) {
    TableCell copy = new TableCell();
    copy.setHeader(cell.isHeader());
    copy.setAlignment(cell.getAlignment());
    copy.setWidth(cell.getWidth());
    return copy;
  }
}
