package org.examwright.reading.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.reading.text.TypedReading;

/** Reads documents by Moodle's Word template, all of whose questions are tables. */
final class MoodleTables {
  private static final int LONGEST = 40;

  private MoodleTables() {}

  /**
   * What Moodle would read.
   *
   * @param lines those outside of the tables
   */
  static Reader.Result read(
      Source source,
      List<MoodleTable> tables,
      List<WordLine> lines,
      SetObjects objects,
      PictureFinder pictures,
      Problems problems) {
    problems.note(
        problems.at(1, 1),
        "the document has tables of Moodle's Word template and is read as Moodle reads it");
    for (WordLine line : lines) {
      if (!line.isBlank() && line.heading() == 0) {
        problems.tally(
            problems.at(line.paragraph(), 1),
            "what stands between the tables is left out",
            "write each question into a table as the others are");
      }
    }
    for (MoodleTable table : tables) {
      for (String label : table.unused()) {
        problems.tally(
            problems.at(Math.max(1, table.paragraph()), 1),
            "the setting `" + label + "` of the tables is left out");
      }
    }
    String xml = new MoodleXmlWriting(new MoodleMarkup(objects, pictures)).of(tables);
    Reader.Result result =
        TypedReading.moodleXml()
            .read(
                new Source(
                    source.name(),
                    xml.getBytes(StandardCharsets.UTF_8),
                    pictures,
                    null,
                    source.acceptsDoubts()));
    List<Diagnostic> all = new ArrayList<>(problems.all());
    for (Diagnostic said : result.diagnostics()) {
      int table = Math.min(tables.size(), said.origin().line() - 1);
      all.add(table < 1 ? said : placed(said, table, tables.get(table - 1)));
    }
    return new Reader.Result(result.set(), result.rest(), all, result.explanation());
  }

  /** A message names the table by its number and its first words. */
  private static Diagnostic placed(Diagnostic said, int number, MoodleTable table) {
    Diagnostic moved =
        new Diagnostic(
            said.severity(),
            new Origin(said.origin().file(), Math.max(1, table.paragraph()), 1),
            said.message(),
            said.hint(),
            said.feature(),
            said.weight());
    String words = MoodleTable.words(table.text());
    return Quoting.quoted(
        moved,
        "table "
            + number
            + ": "
            + (words.length() > LONGEST - 10 ? words.substring(0, LONGEST - 10) : words));
  }
}
