package org.examwright.reading.outline.text;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/**
 * The HTML among Markdown nodes as one tree, in which an element stands for each other node: which
 * tag closes which is then for an HTML parser to say.
 */
final class HtmlSkeleton {
  /** Deeper elements are siblings of those above them. */
  private static final int DEEPEST = 100;

  private static final String PLACE = "x-node";

  /** Elements whose content would not be parsed, so that nodes within them would be lost. */
  private static final Pattern RAW =
      Pattern.compile(
          "(?i)(</?)(title|textarea|xmp|plaintext|noembed|noframes|iframe|noscript)(?![\\w-])");

  private final Problems problems;
  private final List<Node> nodes;
  private final StringBuilder html = new StringBuilder("<body>");
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final Element body;

  HtmlSkeleton(List<Node> nodes, Problems problems) {
    this.problems = problems;
    this.nodes = nodes;
    int line = 1;
    for (int i = 0; i < nodes.size(); i++) {
      starts.add(html.length());
      lines.add(line);
      String source = source(i);
      html.append(source);
      line += (int) source.chars().filter(c -> c == '\n').count();
    }
    Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST);
    body = parser.parseInput(html.toString(), "").body();
  }

  Element body() {
    return body;
  }

  /** The index of the node that an element stands for; -1 if it is an element of the author's. */
  int node(Element element) {
    if (!element.normalName().equals(PLACE)) {
      return -1;
    }
    String index = element.attr("n");
    return index.matches("[0-9]{1,9}")
            && Integer.parseInt(index) < nodes.size()
            && isPlace(Integer.parseInt(index))
        ? Integer.parseInt(index)
        : -1;
  }

  /** The name of an element as its author wrote it, but in lower case. */
  static String name(Element element) {
    String name = element.normalName();
    return name.startsWith("x-raw-") ? name.substring("x-raw-".length()) : name;
  }

  /** Where an element stands in the file. */
  Origin origin(Element element) {
    Range.Position start = element.sourceRange().start();
    int found = Collections.binarySearch(starts, start.pos());
    int index = Math.max(0, found >= 0 ? found : -found - 2);
    List<SourceSpan> spans = nodes.get(index).getSourceSpans();
    int line = start.lineNumber() - lines.get(index);
    if (line < 0 || line >= spans.size()) {
      return new NodePlaces(problems).of(nodes.get(index));
    }
    int column = line == 0 ? start.pos() - starts.get(index) : start.columnNumber() - 1;
    SourceSpan span = spans.get(line);
    return problems.at(span.getLineIndex() + 1, span.getColumnIndex() + Math.max(0, column) + 1);
  }

  /** Whether an element stands for a node, and not the HTML that it is. */
  boolean isPlace(int index) {
    return switch (nodes.get(index)) {
      case HtmlInline inline -> HtmlNames.isNoTag(inline.getLiteral());
      case HtmlBlock block -> HtmlNames.isNoTag(block.getLiteral().strip());
      case SoftLineBreak ignored -> false;
      default -> true; // commonmark's node types are open
    };
  }

  private String source(int index) {
    if (isPlace(index)) {
      return "<" + PLACE + " n=\"" + index + "\"></" + PLACE + ">";
    }
    return switch (nodes.get(index)) {
      case HtmlInline inline -> RAW.matcher(inline.getLiteral()).replaceAll("$1x-raw-$2");
      case HtmlBlock block ->
          RAW.matcher(block.getLiteral()).replaceAll("$1x-raw-$2") + restOfTag(block.getLiteral());
      default -> "\n"; // the end of a line
    };
  }

  /** What ends a tag that its block breaks off, even within quotes of either kind. */
  private static String restOfTag(String html) {
    int tag = html.lastIndexOf('<');
    boolean open =
        tag > html.lastIndexOf('>')
            && tag + 1 < html.length()
            && (Character.isLetter(html.charAt(tag + 1)) || html.charAt(tag + 1) == '/');
    return open ? "'\">" : "";
  }
}
