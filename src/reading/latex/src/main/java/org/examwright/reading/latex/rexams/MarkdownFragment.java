package org.examwright.reading.latex.rexams;

import java.util.List;
import org.commonmark.node.Node;
import org.examwright.model.text.RichText;
import org.examwright.reading.markdown.syntax.MarkdownParser;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads lines of a file as Markdown, in which messages have the lines of the file. */
record MarkdownFragment(Problems problems, ShownPictures pictures) {

  /**
   * Reads lines.
   *
   * @param first where they begin, counted from 0
   */
  RichText read(List<String> lines, int first) {
    Node document = MarkdownParser.parse("\n".repeat(first) + String.join("\n", lines));
    Footnotes footnotes = Footnotes.takenFrom(document, problems);
    RichText read =
        new BlockReading(
                problems, new InlineReading(problems, pictures, BlankReading.LITERAL), footnotes)
            .children(document);
    return GapPlace.fill(read);
  }
}
