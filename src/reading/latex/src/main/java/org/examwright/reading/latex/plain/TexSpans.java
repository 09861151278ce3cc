package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.SourceSpan;
import org.examwright.reading.latex.syntax.TexNode;

/** Where pieces of a file stand; those of files that it takes in stand where these are named. */
final class TexSpans {
  private final String file;
  private int lastLine = 1;

  TexSpans(String file) {
    this.file = file;
  }

  /** The lines that pieces stand on. */
  List<SourceSpan> of(List<TexNode> nodes) {
    int first = Integer.MAX_VALUE;
    int last = 0;
    for (TexNode node : nodes) {
      if (node.origin().file().equals(file)) {
        first = Math.min(first, node.origin().line());
        last = Math.max(last, node.lastLine());
      }
    }
    return last == 0
        ? place(lastLine, lastLine, nodes.getFirst())
        : place(first, last, nodes.getFirst());
  }

  List<SourceSpan> place(int first, int last, TexNode node) {
    boolean own = node.origin().file().equals(file);
    int from = own || last > 1 ? first : lastLine;
    List<SourceSpan> spans = new ArrayList<>();
    for (int line = from; line <= Math.max(from, last); line++) {
      int column = line == node.origin().line() && own ? node.origin().column() - 1 : 0;
      spans.add(SourceSpan.of(line - 1, Math.max(0, column), 0, 1));
    }
    lastLine = Math.max(from, last);
    return spans;
  }
}
