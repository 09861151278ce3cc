package org.examwright.reading.source.html;

import java.util.List;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;
import org.examwright.reading.source.rich.InlineFlow;

/**
 * Reads HTML and what stands among it, such as Markdown: which tag closes which is for an HTML
 * parser to say, and each element may hold both.
 */
public final class MixedHtml {
  private MixedHtml() {}

  /** Reads all pieces into a text. */
  public static void read(
      List<Piece> pieces,
      ForeignReading foreign,
      ShownPictures pictures,
      Problems problems,
      InlineFlow flow) {
    HtmlTree tree = new HtmlTree(pieces);
    ForeignPieces others = new ForeignPieces(tree, foreign);
    new ElementReading(tree, others, MarkedWords.NONE, pictures, new Notes(problems, tree::origin))
        .children(tree.body(), flow);
    others.readRest(flow);
  }
}
