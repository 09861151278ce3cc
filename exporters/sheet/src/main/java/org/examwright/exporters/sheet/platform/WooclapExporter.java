package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.exporters.sheet.table.TableSheet;
import org.examwright.exporters.sheet.table.WorkbookWriting;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.model.text.RichText;

/** Fills in the template that Wooclap imports. */
public final class WooclapExporter implements Exporter<WooclapExporter.Options> {
  /** There is nothing to choose. */
  public record Options() {}

  private static final Format FORMAT =
      new Format("wooclap", "Wooclap", "Wooclap (import from Excel)", "wooclap.xlsx", true);
  private static final int MOST_CHOICES = 7;
  private static final List<Integer> WIDTHS = List.of(16, 60, 12, 24, 24, 24, 24, 24, 24, 24);
  private static final FlatText TEXTS = new FlatText(true, true);
  private static final List<String> HEADER =
      List.of(
          "Type", "Title", "Correct", "Choice", "Choice", "Choice", "Choice", "Choice", "Choice",
          "Choice");

  private static final Capabilities CAPABILITIES =
      PlainLosses.orderIsChosenThere(
              PlainLosses.withoutDetails(
                  PlainLosses.without(
                      PlainLosses.withoutKinds(
                          PlainLosses.ofText()
                              .substituting(
                                  Feature.TRUE_FALSE,
                                  Weight.NOTE,
                                  "becomes a choice between two words"),
                          Feature.SHORT_ANSWER,
                          Feature.TEXT_GAP,
                          Feature.DROP_DOWN_GAP,
                          Feature.NUMERIC_GAP,
                          Feature.FILE_UPLOAD,
                          Feature.DESCRIPTION),
                      Feature.MODEL_ANSWER,
                      Feature.GRADER_NOTES,
                      Feature.EXPECTED_LINES,
                      Feature.UNIT,
                      Feature.MATCHING_DISTRACTORS)))
          .substituting(Feature.FORMULA, Weight.NOTE, "stand between dollar signs")
          .substituting(Feature.NUMERIC, Weight.CHANGED, "is one number without a tolerance");

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
            WooclapExporter::workbook);
  }

  private static List<TableCell> row(Question question, String language, RowNotes notes) {
    String key = "";
    List<String> choices = List.of();
    switch (question.interaction()) {
      case Interaction.ChoiceSelection selection -> {
        OfferedOptions offered =
            OfferedOptions.of(selection, TEXTS).within(MOST_CHOICES, Integer.MAX_VALUE, notes);
        key = offered.numbers();
        choices = offered.texts();
      }
      case Interaction.TrueFalse truth -> {
        OfferedOptions offered = OfferedOptions.of(truth, language);
        key = offered.numbers();
        choices = offered.texts();
      }
      case Interaction.Numeric numeric -> key = number(numeric);
      case Interaction.Matching matching ->
          choices = matching.pairs().stream().map(pair -> pair(pair, notes)).toList();
      case Interaction.Ordering ordering ->
          choices = ordering.items().stream().map(item -> item(item, notes)).toList();
      case Interaction.OpenResponse ignored -> {}
      case Interaction.ShortAnswer ignored -> {}
      case Interaction.Gaps ignored -> {}
      case Interaction.FileUpload ignored -> {}
      case Interaction.None ignored -> {}
    }
    if (choices.size() > MOST_CHOICES) {
      notes.leaveOut(
          "it has " + choices.size() + " things to choose, and there is room for " + MOST_CHOICES,
          "take some of them out");
    }
    List<TableCell> row = new ArrayList<>();
    row.add(TableCell.plain(type(question.interaction())));
    row.add(TableCell.plain(TEXTS.of(question.stem())));
    row.add(TableCell.number(key));
    choices.forEach(choice -> row.add(TableCell.plain(choice)));
    return row;
  }

  private static String type(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection ignored -> "MCQ";
      case Interaction.TrueFalse ignored -> "MCQ";
      case Interaction.Numeric ignored -> "GuessNumber";
      case Interaction.Matching ignored -> "Matching";
      case Interaction.Ordering ignored -> "Sorting";
      case Interaction.OpenResponse ignored -> "OpenQuestion";
      case Interaction.ShortAnswer ignored -> "";
      case Interaction.Gaps ignored -> "";
      case Interaction.FileUpload ignored -> "";
      case Interaction.None ignored -> "";
    };
  }

  private static String number(Interaction.Numeric numeric) {
    return numeric.answers().stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .map(NumericAnswer::accepted)
        .map(accepted -> accepted.middle().toPlainString())
        .findFirst()
        .orElse("");
  }

  private static String pair(Pair pair, RowNotes notes) {
    String left = item(pair.left(), notes);
    String right = item(RichText.ofInlines(pair.right()), notes);
    if (left.contains("---") || right.contains("---")) {
      notes.leaveOut("three dashes stand in a pair, which divide its sides", "write it otherwise");
    }
    return left + " --- " + right;
  }

  private static String item(RichText text, RowNotes notes) {
    String words = TEXTS.of(text);
    if (words.isBlank()) {
      notes.leaveOut("a part of it has no words", "write words into it");
    }
    return words;
  }

  private static byte[] workbook(List<List<TableCell>> questions) {
    List<List<TableCell>> rows = new ArrayList<>();
    rows.add(TemplateCells.row(HEADER));
    rows.addAll(questions);
    return WorkbookWriting.of(List.of(TableSheet.plain("Sheet1", rows, WIDTHS)));
  }
}
