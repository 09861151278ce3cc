package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.exporters.sheet.table.TableSheet;
import org.examwright.exporters.sheet.table.WorkbookWriting;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** Fills in the template that Kahoot imports: choices of two to four short answers. */
public final class KahootExporter implements Exporter<GameOptions> {
  private static final Format FORMAT =
      new Format("kahoot", "Kahoot", "Kahoot (Import spreadsheet)", "kahoot.xlsx", true);
  private static final int MOST_QUESTIONS = 100;
  private static final int MOST_OPTIONS = 4;
  private static final int LONGEST_QUESTION = 120;
  private static final int LONGEST_OPTION = 75;
  private static final List<Integer> TIMES = List.of(5, 10, 20, 30, 60, 90, 120, 240);
  private static final List<Integer> WIDTHS = List.of(4, 60, 24, 24, 24, 24, 14, 18);

  /** The header stands in row 8, since importers are said to look there. */
  private static final List<String> ABOVE =
      List.of(
          "",
          "Quiz template",
          "Add questions, at least two answer alternatives, time limit and choose correct answers"
              + " (at least one).",
          "Questions have a limit of 120 characters and answers can have 75 characters max.",
          "",
          "",
          "");

  private static final List<String> HEADER =
      List.of(
          "",
          "Question - max 120 characters",
          "Answer 1 - max 75 characters",
          "Answer 2 - max 75 characters",
          "Answer 3 - max 75 characters",
          "Answer 4 - max 75 characters",
          "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
          "Correct answer(s) - choose at least one");

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
    int seconds =
        TIMES.stream()
            .filter(time -> time >= options.seconds())
            .findFirst()
            .orElse(TIMES.getLast());
    return new PlatformFile(FORMAT.ending(), CAPABILITIES, MOST_QUESTIONS)
        .of(
            set,
            (question, number, notes) ->
                List.of(row(question, number, seconds, set.language(), notes)),
            KahootExporter::workbook);
  }

  private static List<TableCell> row(
      Question question, int number, int seconds, String language, RowNotes notes) {
    OfferedOptions options =
        ChosenAmong.of(question.interaction(), FlatText.LINE, language)
            .within(MOST_OPTIONS, LONGEST_OPTION, notes);
    List<TableCell> row = new ArrayList<>();
    row.add(TemplateCells.number(number));
    row.add(
        TableCell.plain(
            notes.cut(FlatText.LINE.of(question.stem()), LONGEST_QUESTION, "the question")));
    for (int place = 1; place <= MOST_OPTIONS; place++) {
      row.add(TableCell.plain(options.text(place)));
    }
    row.add(TemplateCells.number(seconds));
    row.add(
        options.keys().size() == 1
            ? TemplateCells.number(options.keys().getFirst())
            : TableCell.plain(options.numbers()));
    return row;
  }

  private static byte[] workbook(List<List<TableCell>> questions) {
    List<List<TableCell>> rows = new ArrayList<>();
    for (String words : ABOVE) {
      rows.add(words.isEmpty() ? List.of() : TemplateCells.row(List.of("", words)));
    }
    rows.add(TemplateCells.row(HEADER));
    rows.addAll(questions);
    return WorkbookWriting.of(List.of(TableSheet.plain("Sheet1", rows, WIDTHS)));
  }
}
