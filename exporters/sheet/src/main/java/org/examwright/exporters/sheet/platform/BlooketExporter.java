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

/** Fills in the template that Blooket imports: choices of two to four answers. */
public final class BlooketExporter implements Exporter<GameOptions> {
  private static final Format FORMAT =
      new Format("blooket", "Blooket", "Blooket (CSV import)", "blooket.csv", true);
  private static final int MOST_OPTIONS = 4;
  private static final int LONGEST_TIME = 300;
  private static final List<String> TITLE =
      List.of("Blooket\nImport Template", "", "", "", "", "", "", "");
  private static final List<String> HEADER =
      List.of(
          "Question #",
          "Question Text",
          "Answer 1",
          "Answer 2",
          "Answer 3\n(Optional)",
          "Answer 4\n(Optional)",
          "Time Limit (sec)\n(Max: 300 seconds)",
          "Correct Answer(s)\n(Only include Answer #)");

  private static final Capabilities CAPABILITIES =
      PlainLosses.orderIsChosenThere(
          PlainLosses.withoutDetails(
              PlainLosses.withoutKinds(
                  PlainLosses.ofText()
                      .substituting(
                          Feature.TRUE_FALSE, Weight.NOTE, "becomes a choice between two words"),
                  Feature.OPEN_RESPONSE,
                  Feature.SHORT_ANSWER,
                  Feature.NUMERIC,
                  Feature.MATCHING,
                  Feature.ORDERING,
                  Feature.TEXT_GAP,
                  Feature.DROP_DOWN_GAP,
                  Feature.NUMERIC_GAP,
                  Feature.FILE_UPLOAD,
                  Feature.DESCRIPTION)));

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public GameOptions defaults() {
    return new GameOptions(20);
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, GameOptions options) {
    int seconds = Math.clamp(options.seconds(), 1, LONGEST_TIME);
    return new PlatformFile(FORMAT.ending(), CAPABILITIES)
        .of(
            set,
            (question, number, notes) ->
                List.of(row(question, number, seconds, set.language(), notes)),
            BlooketExporter::file);
  }

  private static List<TableCell> row(
      Question question, int number, int seconds, String language, RowNotes notes) {
    OfferedOptions options =
        ChosenAmong.of(question.interaction(), FlatText.LINES, language)
            .within(MOST_OPTIONS, Integer.MAX_VALUE, notes);
    List<String> row = new ArrayList<>();
    row.add(String.valueOf(number));
    row.add(FlatText.LINES.of(question.stem()));
    for (int place = 1; place <= MOST_OPTIONS; place++) {
      row.add(options.text(place));
    }
    row.add(String.valueOf(seconds));
    row.add(options.numbers());
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
