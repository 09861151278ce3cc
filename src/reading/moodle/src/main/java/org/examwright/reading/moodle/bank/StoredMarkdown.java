package org.examwright.reading.moodle.bank;

import org.commonmark.node.Node;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.moodle.PluginFile;
import org.examwright.reading.markdown.syntax.MarkdownParser;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.BlockReading;
import org.examwright.reading.outline.text.Footnotes;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;
import org.examwright.reading.source.html.References;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads texts in Markdown, by the reader of question sets in Markdown. */
record StoredMarkdown(Problems problems, ShownPictures pictures) {

  /** What there is to say about a text is said at its beginning. */
  RichText read(String text, Origin origin) {
    Problems within = new Problems(origin.file());
    ShownPictures shown = pictures.reportingTo(within);
    Node document =
        MarkdownParser.parse(
            References.allowed(
                    text,
                    stranger ->
                        problems.note(origin, "the control character " + stranger + " is left out"))
                .replace(PluginFile.FOLDER + "/", ""));
    Footnotes footnotes = Footnotes.takenFrom(document, within);
    RichText read =
        new BlockReading(within, new InlineReading(within, shown, BlankReading.LITERAL), footnotes)
            .children(document);
    for (Diagnostic said : within.all()) {
      problems.warning(origin, said.message(), said.hint());
    }
    return GapPlace.fill(read);
  }
}
