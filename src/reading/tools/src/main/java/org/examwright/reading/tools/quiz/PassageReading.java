package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.examwright.model.Asset;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.syntax.ControlCharacters;
import org.examwright.reading.markdown.syntax.MarkdownParser;
import org.examwright.reading.markdown.syntax.OverlongRows;
import org.examwright.reading.markdown.syntax.UnclosedBlocks;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.source.html.HtmlReading;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.OneLine;

/** Reads texts in Markdown that are parts of a file. */
public final class PassageReading {
  private static final Pattern NUMBER = Pattern.compile("(\\s*\\d{1,9})([.)])");

  private final Problems problems;
  private final NodePlaces places;
  private final ShownPictures pictures;
  private final HtmlReading html;

  PassageReading(PictureFinder finder, Problems problems) {
    this.problems = problems;
    this.places = new NodePlaces(problems);
    this.pictures = new ShownPictures(finder, problems);
    this.html = new HtmlReading(problems, pictures);
  }

  /** The pictures of all texts read so far. */
  List<Asset> assets() {
    return pictures.assets();
  }

  /** A text, in which {@link GapPlace} may mark the places of gaps. */
  public RichText of(Passage passage) {
    String text = passage.trimmed().text();
    if (text.isBlank()) {
      return RichText.EMPTY;
    }
    PassageTree tree = tree(passage);
    RichText read = tree.text(tree.blocks());
    tree.reportUncited();
    if (read.isEmpty() && !text.stripLeading().startsWith("<!--")) {
      return RichText.of(text.strip()); // a lone mark, which Markdown makes nothing of
    }
    return GapPlace.fill(read);
  }

  /** The blocks of a text, at their places in the file. */
  public PassageTree tree(Passage passage) {
    Passage trimmed = passage.trimmed();
    String text = trimmed.text();
    Node document = MarkdownParser.parse(text);
    if (trimmed.lines().size() == 1 && isBlockOfOneLine(document)) {
      document = MarkdownParser.parse(escaped(text));
    }
    List<Node> overlong = overlongRows(document, text);
    if (!trimmed.lines().isEmpty()) {
      PlacedNodes.place(document, trimmed.lines());
    }
    examine(document, text);
    overlong.forEach(
        row ->
            problems.warning(
                places.of(row),
                "the row has more cells than its table has columns: the last are left out",
                "write `\\|` for a stroke within a cell, also in code"));
    return new PassageTree(document, Footnotes.takenFrom(document, problems), problems, pictures);
  }

  /** A text in which lines end where they end, and tags of HTML alone are markup. */
  public RichText html(Passage passage) {
    return passage.isBlank()
        ? RichText.EMPTY
        : html.read(TypedHtml.of(passage.trimmed().text()), passage.origin(problems));
  }

  /** A text in HTML, in which {@link GapPlace} may mark the places of gaps. */
  public RichText html(String written, Origin origin) {
    return written.isBlank() ? RichText.EMPTY : html.read(written, origin);
  }

  /** A text in a line. */
  public List<Inline> line(Passage passage) {
    return OneLine.of(of(passage).blocks());
  }

  private void examine(Node document, String text) {
    if (text.contains("&#")) {
      document.accept(
          new ControlCharacters((node, codePoint) -> problems.leftOut(places.of(node), codePoint)));
    }
    document.accept(
        new UnclosedBlocks(
            (node, what, end) ->
                problems.warning(
                    places.of(node),
                    "the " + what + " that begins here never ends: all of this text belongs to it",
                    "end it with `" + end + "`")));
  }

  private static List<Node> overlongRows(Node document, String text) {
    List<Node> rows = new ArrayList<>();
    if (text.indexOf('|') >= 0) {
      document.accept(new OverlongRows(new Lines(text), rows::add));
    }
    return rows;
  }

  /**
   * Whether a line alone is a list, a heading or the like: a number, a minus or a blank is meant.
   */
  private static boolean isBlockOfOneLine(Node document) {
    Node first = document.getFirstChild();
    return first instanceof ListBlock
        || first instanceof Heading
        || first instanceof ThematicBreak
        || first instanceof BlockQuote;
  }

  private static String escaped(String text) {
    Matcher number = NUMBER.matcher(text);
    return number.lookingAt()
        ? number.group(1) + "\\" + text.substring(number.end(1))
        : "\\" + text.stripLeading();
  }
}
