package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.exporters.sheet.table.TableSheet;
import org.examwright.exporters.sheet.table.WorkbookWriting;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** Fills in the template that Wayground imports, which was called Quizizz. */
public final class WaygroundExporter implements Exporter<GameOptions> {
  private static final Format FORMAT =
      new Format(
          "wayground",
          "Wayground (Quizizz)",
          "Wayground, once Quizizz (import from spreadsheet)",
          "wayground.xlsx",
          true);
  private static final int MOST_OPTIONS = 5;
  private static final int SHORTEST_TIME = 5;
  private static final int LONGEST_TIME = 900;
  private static final List<Integer> WIDTHS = List.of(60, 18, 20, 20, 20, 20, 20, 16, 16, 24, 40);
  private static final List<String> HEADER =
      List.of(
          "Question Text",
          "Question Type",
          "Option 1",
          "Option 2",
          "Option 3",
          "Option 4",
          "Option 5",
          "Correct Answer",
          "Time in seconds",
          "Image Link",
          "Answer explanation");

  /** The site passes over the row below the header. */
  private static final List<String> HELP =
      List.of(
          "Text of the question (required)",
          "Question Type",
          "Text for option 1",
          "Text for option 2",
          "Text for option 3 (optional)",
          "Text for option 4 (optional)",
          "Text for option 5 (optional)",
          "Correct Answer",
          "Time in seconds",
          "Link of the image (optional)",
          "Explanation for the answer (optional)");

  private static final Capabilities CAPABILITIES = capabilitiesOf();

  private static Capabilities capabilitiesOf() {
    Capabilities kinds =
        PlainLosses.withoutKinds(
            PlainLosses.ofText()
                .substituting(
                    Feature.TRUE_FALSE, Weight.NOTE, "becomes a choice between two words"),
            Feature.NUMERIC,
            Feature.MATCHING,
            Feature.ORDERING,
            Feature.TEXT_GAP,
            Feature.DROP_DOWN_GAP,
            Feature.NUMERIC_GAP,
            Feature.FILE_UPLOAD,
            Feature.DESCRIPTION);
    return PlainLosses.without(
            PlainLosses.orderIsChosenThere(kinds),
            Feature.OUTCOME_FEEDBACK,
            Feature.CHOICE_FEEDBACK,
            Feature.ANSWER_FEEDBACK,
            Feature.HINTS,
            Feature.TAGS,
            Feature.TITLE,
            Feature.MODEL_ANSWER,
            Feature.GRADER_NOTES,
            Feature.EXPECTED_LINES)
        .without(Feature.POINTS, Weight.CHANGED, "become those of the platform")
        .without(Feature.PARTIAL_CREDIT, Weight.CHANGED, "is not given: such answers are left out")
        .without(Feature.CASE_SENSITIVE, Weight.CHANGED, "are the platform's to compare")
        .without(Feature.CASE_INSENSITIVE, Weight.NOTE, "are the platform's to compare");
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public GameOptions defaults() {
    return new GameOptions(30);
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, GameOptions options) {
    int seconds = Math.clamp(options.seconds(), SHORTEST_TIME, LONGEST_TIME);
    return new PlatformFile(FORMAT.ending(), CAPABILITIES)
        .of(
            set,
            (question, number, notes) -> List.of(row(question, seconds, set.language(), notes)),
            WaygroundExporter::workbook);
  }

  private static List<TableCell> row(
      Question question, int seconds, String language, RowNotes notes) {
    Optional<OfferedOptions> chosen =
        switch (question.interaction()) {
          case Interaction.OpenResponse ignored -> Optional.empty();
          case Interaction.ShortAnswer words -> Optional.of(accepted(words, notes));
          case Interaction.ChoiceSelection ignored -> choices(question, language, notes);
          case Interaction.TrueFalse ignored -> choices(question, language, notes);
          case Interaction.Numeric ignored -> Optional.empty();
          case Interaction.Matching ignored -> Optional.empty();
          case Interaction.Ordering ignored -> Optional.empty();
          case Interaction.Gaps ignored -> Optional.empty();
          case Interaction.FileUpload ignored -> Optional.empty();
          case Interaction.None ignored -> Optional.empty();
        };
    List<TableCell> row = new ArrayList<>();
    row.add(TableCell.plain(FlatText.LINES.of(question.stem())));
    row.add(TableCell.plain(type(question.interaction())));
    for (int place = 1; place <= MOST_OPTIONS; place++) {
      int at = place;
      row.add(TableCell.plain(chosen.map(options -> options.text(at)).orElse("")));
    }
    row.add(key(chosen.map(OfferedOptions::keys).orElse(List.of()), chosen));
    row.add(TemplateCells.number(seconds));
    row.add(TableCell.plain(""));
    row.add(TableCell.plain(FlatText.LINES.of(question.feedback().general())));
    return row;
  }

  private static Optional<OfferedOptions> choices(
      Question question, String language, RowNotes notes) {
    return Optional.of(
        ChosenAmong.of(question.interaction(), FlatText.LINES, language)
            .within(MOST_OPTIONS, Integer.MAX_VALUE, notes));
  }

  private static TableCell key(List<Integer> keys, Optional<OfferedOptions> chosen) {
    return keys.size() == 1
        ? TemplateCells.number(keys.getFirst())
        : TableCell.plain(chosen.map(OfferedOptions::numbers).orElse(""));
  }

  private static String type(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> "Open-Ended";
      case Interaction.ShortAnswer ignored -> "Fill-in-the-Blank";
      case Interaction.ChoiceSelection selection ->
          selection.multiple() ? "Checkbox" : "Multiple Choice";
      case Interaction.TrueFalse ignored -> "Multiple Choice";
      case Interaction.Numeric ignored -> "";
      case Interaction.Matching ignored -> "";
      case Interaction.Ordering ignored -> "";
      case Interaction.Gaps ignored -> "";
      case Interaction.FileUpload ignored -> "";
      case Interaction.None ignored -> "";
    };
  }

  /** The words that earn everything, in the columns of the options. */
  private static OfferedOptions accepted(Interaction.ShortAnswer words, RowNotes notes) {
    List<String> full =
        words.answers().stream()
            .filter(answer -> Credit.isFull(answer.credit()))
            .map(AcceptedAnswer::text)
            .toList();
    if (full.size() > MOST_OPTIONS) {
      notes.tell(
          Weight.LOST,
          "of " + full.size() + " accepted answers the first " + MOST_OPTIONS + " are written",
          "put the commonest first");
    }
    return new OfferedOptions(full.subList(0, Math.min(MOST_OPTIONS, full.size())), List.of());
  }

  private static byte[] workbook(List<List<TableCell>> questions) {
    List<List<TableCell>> rows = new ArrayList<>();
    rows.add(TemplateCells.row(HEADER));
    rows.add(TemplateCells.row(HELP));
    rows.addAll(questions);
    return WorkbookWriting.of(List.of(TableSheet.plain("Sheet1", rows, WIDTHS)));
  }
}
