package org.examwright.reading.outline.question;

import java.util.List;
import java.util.function.Function;
import org.commonmark.node.Node;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.text.Inline;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.InlineReading;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.pictures.ShownPictures;

/** Reads a title in Markdown, which stands in an attribute. */
record TitleReading(Problems problems, ShownPictures pictures, Function<String, Node> parser) {
  /** What follows it is one line, whatever it begins with. */
  private static final String LINE = "# ";

  /**
   * The title.
   *
   * @param origin of the question: problems in its title are reported there
   */
  List<Inline> read(String markdown, Origin origin) {
    Problems within = new Problems(origin.file());
    Node heading = parser.apply(LINE + markdown.replace('\n', ' ')).getFirstChild();
    List<Inline> title =
        new InlineReading(within, pictures, BlankReading.LITERAL).children(heading);
    for (Diagnostic found : within.all()) {
      if (found.severity() == Severity.NOTE) {
        problems.note(origin, found.message());
      } else {
        problems.warning(origin, found.message(), found.hint());
      }
    }
    return title;
  }
}
