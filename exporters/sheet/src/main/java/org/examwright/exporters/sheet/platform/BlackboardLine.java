package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.RichText;

/** Writes a question into the cells of its line. */
final class BlackboardLine {
  private static final int MOST_OPTIONS = 100;

  private final HtmlCell texts;
  private final RowNotes notes;
  private final List<String> cells = new ArrayList<>();

  private BlackboardLine(HtmlCell texts, RowNotes notes) {
    this.texts = texts;
    this.notes = notes;
  }

  static List<TableCell> of(Question question, String language, RowNotes notes) {
    BlackboardLine line = new BlackboardLine(HtmlCell.of(language, gap -> "[x" + gap + "]"), notes);
    line.write(question);
    return TemplateCells.row(line.cells);
  }

  private void write(Question question) {
    cells.add(kind(question.interaction()));
    add(question.stem(), "it has no words");
    switch (question.interaction()) {
      case Interaction.ChoiceSelection selection -> choices(selection.choices());
      case Interaction.TrueFalse truth -> cells.add(truth.key() ? "true" : "false");
      case Interaction.OpenResponse open -> {
        if (!open.modelAnswer().isEmpty()) {
          cells.add(texts.of(open.modelAnswer()));
        }
      }
      case Interaction.ShortAnswer words -> full(words.answers()).forEach(cells::add);
      case Interaction.Numeric numeric -> number(numeric.answers());
      case Interaction.Matching matching -> {
        for (Pair pair : matching.pairs()) {
          add(pair.left(), "a left side has no words");
          add(RichText.ofInlines(pair.right()), "a right side has no words");
        }
      }
      case Interaction.Ordering ordering ->
          ordering.items().forEach(item -> add(item, "an item has no words"));
      case Interaction.Gaps gaps -> gaps.gaps().forEach(this::gap);
      case Interaction.FileUpload upload -> {
        if (!upload.modelAnswer().isEmpty()) {
          notes.tell(Weight.LOST, "the model answer of the upload has no place here", "");
        }
      }
      case Interaction.None ignored -> {}
    }
  }

  private static String kind(Interaction interaction) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection -> selection.multiple() ? "MA" : "MC";
      case Interaction.TrueFalse ignored -> "TF";
      case Interaction.OpenResponse ignored -> "ESS";
      case Interaction.ShortAnswer ignored -> "FIB";
      case Interaction.Numeric ignored -> "NUM";
      case Interaction.Matching ignored -> "MAT";
      case Interaction.Ordering ignored -> "ORD";
      case Interaction.Gaps ignored -> "FIB_PLUS";
      case Interaction.FileUpload ignored -> "FIL";
      case Interaction.None ignored -> "";
    };
  }

  /** Nothing may stand in an empty cell's place, so that a text without words is not written. */
  private void add(RichText text, String otherwise) {
    String written = texts.of(text);
    if (written.replaceAll("<(?!img)[^>]*>|&nbsp;|\\s", "").isEmpty()) {
      notes.leaveOut(otherwise, "write some into it");
    }
    cells.add(written);
  }

  private void choices(List<Choice> choices) {
    if (choices.size() > MOST_OPTIONS) {
      notes.leaveOut(
          "it has " + choices.size() + " options, and there is room for " + MOST_OPTIONS,
          "take some of them out");
    }
    for (Choice choice : choices) {
      add(choice.content(), "an option of it has no words");
      cells.add(choice.key() ? "correct" : "incorrect");
    }
  }

  private Stream<String> full(List<AcceptedAnswer> answers) {
    return answers.stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .map(answer -> answer.text().replaceAll("\\s+", " "));
  }

  private void number(List<NumericAnswer> answers) {
    List<NumericAnswer> full =
        answers.stream().filter(answer -> Credit.isFull(answer.credit())).toList();
    if (full.size() > 1) {
      notes.tell(
          Weight.LOST,
          "of " + full.size() + " accepted numbers the first is written",
          "ask for one number, with a tolerance");
    }
    NumericAnswer.Accepted number = full.getFirst().accepted();
    cells.add(number.middle().toPlainString());
    if (number.reach().signum() > 0) {
      cells.add(number.reach().toPlainString());
    }
  }

  /** An empty cell divides a gap from the next one. */
  private void gap(Gap gap) {
    if (cells.size() > 2) {
      cells.add("");
    }
    cells.add("x" + gap.id());
    full(gap.words()).forEach(cells::add);
  }
}
