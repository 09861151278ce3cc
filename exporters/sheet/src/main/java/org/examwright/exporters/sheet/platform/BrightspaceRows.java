package org.examwright.exporters.sheet.platform;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.RichText;

/** Writes the rows of a question, each of which begins with its name. */
final class BrightspaceRows {
  private static final int WIDTH = 5;
  private static final int MOST_DECIMALS = 2;
  private static final String HTML = "HTML";
  private static final String OPTION = "Option";

  private final HtmlCell texts;
  private final RowNotes notes;
  private final List<List<TableCell>> rows = new ArrayList<>();

  private BrightspaceRows(HtmlCell texts, RowNotes notes) {
    this.texts = texts;
    this.notes = notes;
  }

  static List<List<TableCell>> of(Question question, int number, String language, RowNotes notes) {
    BrightspaceRows rows = new BrightspaceRows(HtmlCell.of(language, gap -> "____"), notes);
    if (number > 1) {
      rows.row();
    }
    rows.write(question);
    return rows.rows;
  }

  private void row(String... cells) {
    List<String> row = new ArrayList<>(Arrays.asList(cells));
    while (row.size() < WIDTH) {
      row.add("");
    }
    rows.add(TemplateCells.row(row));
  }

  private static String flag(RichText text) {
    return HtmlCell.isPlain(text) ? "" : HTML;
  }

  private void text(String name, RichText text) {
    if (!text.isEmpty()) {
      row(name, texts.of(text), flag(text));
    }
  }

  /** What must not be empty. */
  private String required(RichText text) {
    String written = texts.of(text);
    if (written.replaceAll("<(?!img)[^>]*>|&nbsp;|\\s", "").isEmpty()) {
      notes.leaveOut("a text of it has no words", "write some into it");
    }
    return written;
  }

  private void write(Question question) {
    row("NewQuestion", kind(question.interaction()));
    row("ID", question.id());
    if (!question.title().isEmpty()) {
      row("Title", FlatText.LINE.of(question.title()));
    }
    row("QuestionText", required(question.stem()), flag(question.stem()));
    points(question.points());
    interaction(question.interaction());
    RichText hints = RichText.EMPTY;
    for (RichText hint : question.feedback().hints()) {
      hints = hints.then(hint);
    }
    if (question.feedback().hints().size() > 1) {
      notes.tell(Weight.NOTE, "its hints are written as one", "");
    }
    text("Hint", hints);
    text("Feedback", question.feedback().general());
  }

  private static String kind(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> "WR";
      case Interaction.ShortAnswer ignored -> "SA";
      case Interaction.Matching ignored -> "M";
      case Interaction.ChoiceSelection selection -> selection.multiple() ? "MS" : "MC";
      case Interaction.TrueFalse ignored -> "TF";
      case Interaction.Ordering ignored -> "O";
      case Interaction.Numeric ignored -> "";
      case Interaction.Gaps ignored -> "";
      case Interaction.FileUpload ignored -> "";
      case Interaction.None ignored -> "";
    };
  }

  private void points(BigDecimal points) {
    BigDecimal rounded =
        points.scale() > MOST_DECIMALS
            ? points.setScale(MOST_DECIMALS, RoundingMode.HALF_UP)
            : points;
    if (rounded.compareTo(points) != 0) {
      notes.tell(
          Weight.CHANGED,
          "its points are rounded to " + rounded.toPlainString(),
          "give points with two decimals at most");
    }
    row("Points", rounded.toPlainString());
  }

  private void interaction(Interaction interaction) {
    switch (interaction) {
      case Interaction.OpenResponse open -> text("AnswerKey", open.modelAnswer());
      case Interaction.ShortAnswer words -> {
        row("InputBox", "1", "40");
        words.answers().forEach(answer -> accepted(answer, words.caseSensitive()));
      }
      case Interaction.ChoiceSelection selection -> choices(selection);
      case Interaction.TrueFalse truth -> {
        truth("TRUE", truth.key(), truth.feedbackWhenTrue());
        truth("FALSE", !truth.key(), truth.feedbackWhenFalse());
      }
      case Interaction.Matching matching -> pairs(matching);
      case Interaction.Ordering ordering -> {
        row("Scoring", "RightMinusWrong");
        ordering.items().forEach(item -> row("Item", required(item), flag(item)));
      }
      case Interaction.Numeric ignored -> {}
      case Interaction.Gaps ignored -> {}
      case Interaction.FileUpload ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  private void accepted(AcceptedAnswer answer, boolean caseSensitive) {
    row(
        "Answer",
        answer.credit().max(BigDecimal.ZERO).toPlainString(),
        answer.text().replaceAll("\\s+", " "),
        caseSensitive ? "sensitive" : "");
  }

  private void choices(Interaction.ChoiceSelection selection) {
    if (selection.multiple()) {
      row("Scoring", "RightAnswers");
    }
    for (Choice choice : selection.choices()) {
      String counts =
          selection.multiple()
              ? (choice.key() ? "1" : "0")
              : selection.creditOf(choice).max(BigDecimal.ZERO).toPlainString();
      reply(OPTION, counts, required(choice.content()), flag(choice.content()), choice.feedback());
    }
  }

  private void truth(String word, boolean right, RichText feedback) {
    row(word, right ? "100" : "0", texts.of(feedback), feedback.isEmpty() ? "" : flag(feedback));
  }

  private void reply(String name, String counts, String text, String flag, RichText feedback) {
    if (feedback.isEmpty() || HtmlCell.isPlain(feedback)) {
      row(name, counts, text, flag, texts.of(feedback));
    } else {
      row(name, counts, text, flag, texts.of(feedback), HTML);
    }
  }

  private void pairs(Interaction.Matching matching) {
    row("Scoring", "EquallyWeighted");
    int number = 0;
    for (var pair : matching.pairs()) {
      row("Choice", String.valueOf(++number), required(pair.left()), flag(pair.left()));
    }
    number = 0;
    for (var pair : matching.pairs()) {
      right(++number, RichText.ofInlines(pair.right()));
    }
    for (var distractor : matching.distractors()) {
      right(++number, RichText.ofInlines(distractor));
    }
  }

  private void right(int number, RichText side) {
    row("Match", String.valueOf(number), required(side), flag(side));
  }
}
