package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** All pieces of HTML as one tree, in which an element stands for each piece that is none. */
final class HtmlTree {
  /** Deeper elements are siblings of those above them. */
  private static final int DEEPEST = 100;

  private static final String PLACE = "x-node";
  private static final String RAW_PREFIX = "x-raw-";

  /** Elements whose content would not be parsed, so that what stands within them would be lost. */
  private static final Pattern RAW =
      Pattern.compile(
          "(?i)(</?)(title|textarea|xmp|plaintext|noembed|noframes|iframe|noscript)(?![\\w-])");

  private final List<Piece> pieces;
  private final List<Integer> starts = new ArrayList<>();
  private final List<Integer> lines = new ArrayList<>();
  private final boolean htmlAlone;
  private final Element body;

  HtmlTree(List<Piece> pieces) {
    this.pieces = pieces;
    StringBuilder html = new StringBuilder();
    this.htmlAlone = pieces.stream().allMatch(Piece.Markup.class::isInstance);
    int line = 1;
    for (int i = 0; i < pieces.size(); i++) {
      starts.add(html.length());
      lines.add(line);
      String source = source(i);
      html.append(source);
      line += (int) source.chars().filter(c -> c == '\n').count();
    }
    body = parsed(html.toString(), pieces.stream().anyMatch(HtmlTree::hasPlaces));
  }

  Element body() {
    return body;
  }

  int size() {
    return pieces.size();
  }

  boolean isHtmlAlone() {
    return htmlAlone;
  }

  boolean isForeign(int index) {
    return pieces.get(index) instanceof Piece.Foreign;
  }

  boolean isForeignBlock(int index) {
    return pieces.get(index) instanceof Piece.Foreign foreign && foreign.block();
  }

  /** The index of the piece that an element stands for; -1 if it is an element of the author's. */
  int foreign(Element element) {
    if (!element.normalName().equals(PLACE)) {
      return -1;
    }
    String index = element.attr("n");
    return index.matches("[0-9]{1,9}")
            && Integer.parseInt(index) < pieces.size()
            && isForeign(Integer.parseInt(index))
        ? Integer.parseInt(index)
        : -1;
  }

  /** The name of an element as its author wrote it, but in lower case. */
  static String name(Element element) {
    String name = element.normalName();
    return name.startsWith(RAW_PREFIX) ? name.substring(RAW_PREFIX.length()) : name;
  }

  /** Where an element stands in the file. */
  Origin origin(Element element) {
    Range.Position start = element.sourceRange().start();
    int found = Collections.binarySearch(starts, start.pos());
    int index = Math.max(0, found >= 0 ? found : -found - 2);
    List<Origin> places =
        pieces.get(index) instanceof Piece.Markup markup ? markup.lines() : List.of();
    int line = start.lineNumber() - lines.get(index);
    if (line < 0 || line >= places.size()) {
      return pieces.get(index).origin();
    }
    int column = line == 0 ? start.pos() - starts.get(index) : start.columnNumber() - 1;
    Origin place = places.get(line);
    return new Origin(place.file(), place.line(), place.column() + Math.max(0, column));
  }

  private static boolean hasPlaces(Piece piece) {
    return piece instanceof Piece.Foreign
        || (piece instanceof Piece.Markup markup && !markup.lines().isEmpty());
  }

  private static Element parsed(String html, boolean places) {
    Element body = new Document("").appendElement("body");
    Parser parser = Parser.htmlParser().setTrackPosition(places).setMaxDepth(DEEPEST);
    List<Node> nodes = parser.parseFragmentInput(html, body, "");
    return body.appendChildren(nodes);
  }

  private String source(int index) {
    return switch (pieces.get(index)) {
      case Piece.Foreign ignored -> "<" + PLACE + " n=\"" + index + "\"></" + PLACE + ">";
      case Piece.Markup markup -> RAW.matcher(markup.html()).replaceAll("$1" + RAW_PREFIX + "$2");
    };
  }
}
