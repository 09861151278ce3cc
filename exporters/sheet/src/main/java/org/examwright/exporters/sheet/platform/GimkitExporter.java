package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.DelimitedWriting;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** Fills in the template that Gimkit imports: one right answer and up to three wrong ones. */
public final class GimkitExporter implements Exporter<GimkitExporter.Options> {
  /** There is nothing to choose. */
  public record Options() {}

  private static final Format FORMAT =
      new Format("gimkit", "Gimkit", "Gimkit (CSV import)", "gimkit.csv", true);
  private static final int MOST_OPTIONS = 4;
  private static final List<String> TITLE =
      List.of("Gimkit Spreadsheet Import Template", "", "", "", "");
  private static final List<String> HEADER =
      List.of(
          "Question",
          "Correct Answer",
          "Incorrect Answer 1",
          "Incorrect Answer 2 (Optional)",
          "Incorrect Answer 3 (Optional)");

  private static final Capabilities CAPABILITIES =
      PlainLosses.withoutDetails(
          PlainLosses.withoutKinds(
              PlainLosses.ofText()
                  .without(Feature.FIXED_ORDER, Weight.CHANGED, "are mixed")
                  .substituting(
                      Feature.TRUE_FALSE, Weight.NOTE, "becomes a choice between two words"),
              Feature.MULTIPLE_CHOICE,
              Feature.OPEN_RESPONSE,
              Feature.SHORT_ANSWER,
              Feature.NUMERIC,
              Feature.MATCHING,
              Feature.ORDERING,
              Feature.TEXT_GAP,
              Feature.DROP_DOWN_GAP,
              Feature.NUMERIC_GAP,
              Feature.FILE_UPLOAD,
              Feature.DESCRIPTION));

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Options defaults() {
    return new Options();
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, Options options) {
    return new PlatformFile(FORMAT.ending(), CAPABILITIES)
        .of(
            set,
            (question, number, notes) -> List.of(row(question, set.language(), notes)),
            GimkitExporter::file);
  }

  private static List<TableCell> row(Question question, String language, RowNotes notes) {
    OfferedOptions options =
        ChosenAmong.of(question.interaction(), FlatText.LINES, language)
            .within(MOST_OPTIONS, Integer.MAX_VALUE, notes);
    int key = options.keys().getFirst();
    List<String> row = new ArrayList<>();
    row.add(FlatText.LINES.of(question.stem()));
    row.add(options.text(key));
    for (int place = 1; place <= options.texts().size(); place++) {
      if (place != key) {
        row.add(options.text(place));
      }
    }
    while (row.size() < HEADER.size()) {
      row.add("");
    }
    return TemplateCells.row(row);
  }

  private static byte[] file(List<List<TableCell>> questions) {
    List<List<TableCell>> rows = new ArrayList<>();
    rows.add(TemplateCells.row(TITLE));
    rows.add(TemplateCells.row(HEADER));
    rows.addAll(questions);
    return new DelimitedWriting(',', false).write(rows);
  }
}
