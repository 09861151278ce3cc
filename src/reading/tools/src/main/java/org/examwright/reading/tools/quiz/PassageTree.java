package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;

/** The blocks of a text in Markdown, and what they read. */
public final class PassageTree {
  private final Node document;
  private final Footnotes footnotes;
  private final Problems problems;
  private final ShownPictures pictures;

  PassageTree(Node document, Footnotes footnotes, Problems problems, ShownPictures pictures) {
    this.document = document;
    this.footnotes = footnotes;
    this.problems = problems;
    this.pictures = pictures;
  }

  /** The outermost blocks. */
  public List<Node> blocks() {
    return children(document);
  }

  /** What stands in a node. */
  public static List<Node> children(Node parent) {
    List<Node> children = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      children.add(node);
    }
    return children;
  }

  public RichText text(List<Node> blocks) {
    return text(blocks, BlankReading.LITERAL);
  }

  /**
   * A text.
   *
   * @param blanks what becomes of {@code [[…]]} in it
   */
  public RichText text(List<Node> blocks, BlankReading blanks) {
    return new BlockReading(problems, new InlineReading(problems, pictures, blanks), footnotes)
        .of(blocks);
  }

  /** The words of a heading or paragraph as a text of their own. */
  public RichText line(Node block) {
    return RichText.ofInlines(
        new InlineReading(problems, pictures, BlankReading.LITERAL).children(block));
  }

  /** Says of each footnote that no text cites that it is left out. */
  public void reportUncited() {
    footnotes.reportUncited();
  }
}
