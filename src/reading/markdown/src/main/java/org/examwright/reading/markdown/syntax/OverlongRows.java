package org.examwright.reading.markdown.syntax;

import java.util.List;
import java.util.function.Consumer;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** Finds rows with more cells than their table has columns: the last cells are not in the tree. */
public final class OverlongRows extends AbstractVisitor {
  private final List<String> source;
  private final Consumer<Node> found;

  /**
   * Prepares for a document.
   *
   * @param source the document's lines
   * @param found told of each such row
   */
  public OverlongRows(List<String> source, Consumer<Node> found) {
    this.source = source;
    this.found = found;
  }

  @Override
  public void visit(Paragraph paragraph) {} // no table stands in it

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow row && hasMore(row)) {
      found.accept(row);
    } else {
      visitChildren(node);
    }
  }

  private boolean hasMore(TableRow row) {
    Node last = row.getLastChild();
    if (last == null || last.getSourceSpans().isEmpty() || row.getSourceSpans().isEmpty()) {
      return false;
    }
    SourceSpan cell = last.getSourceSpans().getLast();
    String line = source.get(cell.getLineIndex());
    String behind = line.substring(cell.getColumnIndex() + cell.getLength()).strip();
    return behind.startsWith("|") && !behind.replace("|", "").isBlank();
  }
}
