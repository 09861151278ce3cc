package org.examwright.exporters.sheet.own;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.markdown.BlankWriting;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.BlankContent;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WordList;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.sheet.layout.CategorySteps;
import org.jspecify.annotations.Nullable;

/**
 * Writes a question into the cells of its row.
 *
 * @param lettered whether options have letters, and not numbers
 */
record QuestionRow(Question question, CellWriting texts, boolean lettered, QuestionCells cells) {
  private static final String YES = "yes";
  private static final String NO = "no";

  static QuestionCells of(
      Question question, List<String> path, CellWriting texts, boolean lettered) {
    QuestionRow row = new QuestionRow(question, texts, lettered, new QuestionCells());
    row.cells.text(OwnColumn.CATEGORY, CategorySteps.written(path));
    row.write();
    return row.cells;
  }

  private void write() {
    cells.number(OwnColumn.NUMBER, question.label());
    cells.text(OwnColumn.KIND, Kind.of(question.interaction()).word());
    cells.text(OwnColumn.TITLE, texts.line(question.title()));
    cells.text(OwnColumn.ID, question.id());
    cells.text(OwnColumn.TAGS, tags());
    if (question.points().compareTo(BigDecimal.ONE) != 0 || question.isAnswered()) {
      cells.number(OwnColumn.POINTS, question.points().toPlainString());
    }
    if (!(question.interaction() instanceof Interaction.Gaps)) {
      cells.text(OwnColumn.STEM, texts.text(question.stem()));
    }
    interaction();
    feedback(question.feedback());
  }

  /**
   * White space at the end of a cell is none of it, so that a comma stands behind that of a tag.
   */
  private String tags() {
    String tags = WordList.written(question.tags());
    return tags.equals(tags.stripTrailing()) ? tags : tags + ",";
  }

  private void interaction() {
    switch (question.interaction()) {
      case Interaction.OpenResponse open -> {
        answer(open.modelAnswer(), open.graderNotes());
        if (open.expectedLines() != null) {
          cells.number(OwnColumn.LINES, open.expectedLines().toString());
        }
      }
      case Interaction.FileUpload upload -> {
        answer(upload.modelAnswer(), upload.graderNotes());
        cells.number(OwnColumn.FILES, Integer.toString(upload.maximumFiles()));
        cells.text(OwnColumn.FILE_TYPES, WordList.written(upload.acceptedTypes()));
      }
      case Interaction.ChoiceSelection selection -> {
        choices(selection.choices());
        cells.text(OwnColumn.SHUFFLE, selection.shuffle() ? YES : NO);
      }
      case Interaction.TrueFalse truth -> truth(truth);
      case Interaction.ShortAnswer words -> {
        words(words.answers());
        cells.text(OwnColumn.CASE, words.caseSensitive() ? YES : NO);
      }
      case Interaction.Numeric numeric -> {
        numbers(numeric.answers());
        cells.text(OwnColumn.UNIT, numeric.unit());
      }
      case Interaction.Matching matching -> pairs(matching);
      case Interaction.Ordering ordering -> {
        for (RichText item : ordering.items()) {
          cells.text(OwnColumn.OPTION, cells.highest(OwnColumn.OPTION) + 1, texts.text(item));
        }
      }
      case Interaction.Gaps gaps -> {
        CellWriting.Blanked blanked = texts.blanked(question, gaps);
        cells.text(OwnColumn.STEM, blanked.stem());
        cells.text(OwnColumn.BLANKS, blanked.described());
        cells.text(OwnColumn.CASE, BlankWriting.isCaseSensitive(gaps) ? YES : NO);
      }
      case Interaction.None ignored -> {}
    }
  }

  private void answer(RichText model, RichText notes) {
    cells.text(OwnColumn.MODEL, texts.text(model));
    cells.text(OwnColumn.GRADING, texts.text(notes));
  }

  private void choices(List<Choice> choices) {
    List<String> keys = new ArrayList<>();
    for (int index = 1; index <= choices.size(); index++) {
      Choice choice = choices.get(index - 1);
      option(index, texts.text(choice.content()), choice.credit(), choice.feedback());
      if (choice.key()) {
        keys.add(ColumnPlace.option(index, lettered));
      }
    }
    cells.text(OwnColumn.KEY, String.join(", ", keys));
  }

  private void option(int index, String text, @Nullable BigDecimal credit, RichText feedback) {
    cells.text(OwnColumn.OPTION, index, text);
    cells.number(OwnColumn.CREDIT, index, credit == null ? "" : credit.toPlainString());
    cells.text(OwnColumn.CHOICE_FEEDBACK, index, texts.text(feedback));
  }

  /** The options are named only where there is something to say of them. */
  private void truth(Interaction.TrueFalse truth) {
    if (truth.feedbackWhenTrue().isEmpty() && truth.feedbackWhenFalse().isEmpty()) {
      cells.text(OwnColumn.KEY, truth.key() ? "TRUE" : "FALSE");
      return;
    }
    option(1, "True", null, truth.feedbackWhenTrue());
    option(2, "False", null, truth.feedbackWhenFalse());
    cells.text(OwnColumn.KEY, ColumnPlace.option(truth.key() ? 1 : 2, lettered));
  }

  private void words(List<AcceptedAnswer> answers) {
    boolean brief =
        answers.stream().allMatch(a -> Credit.isFull(a.credit()) && a.feedback().isEmpty());
    if (brief) {
      cells.text(
          OwnColumn.KEY,
          BlankContent.ofAnswers(answers.stream().map(AcceptedAnswer::text).toList()));
      return;
    }
    for (AcceptedAnswer answer : answers) {
      option(
          cells.highest(OwnColumn.OPTION) + 1, answer.text(), answer.credit(), answer.feedback());
    }
  }

  private void numbers(List<NumericAnswer> answers) {
    boolean brief =
        answers.stream().allMatch(a -> Credit.isFull(a.credit()) && a.feedback().isEmpty());
    if (brief) {
      cells.text(
          OwnColumn.KEY,
          answers.stream()
              .map(answer -> WrittenNumbers.written(answer.accepted()))
              .collect(Collectors.joining(" | ")));
      return;
    }
    for (NumericAnswer answer : answers) {
      option(
          cells.highest(OwnColumn.OPTION) + 1,
          WrittenNumbers.written(answer.accepted()),
          answer.credit(),
          answer.feedback());
    }
  }

  private void pairs(Interaction.Matching matching) {
    int index = 0;
    for (var pair : matching.pairs()) {
      index++;
      cells.text(OwnColumn.LEFT, index, texts.text(pair.left()));
      cells.text(OwnColumn.RIGHT, index, texts.line(pair.right()));
    }
    for (List<Inline> distractor : matching.distractors()) {
      index++;
      cells.text(OwnColumn.RIGHT, index, texts.line(distractor));
    }
    cells.text(OwnColumn.SHUFFLE, matching.shuffle() ? YES : NO);
  }

  private void feedback(Feedback feedback) {
    cells.text(OwnColumn.FEEDBACK, texts.text(feedback.general()));
    cells.text(OwnColumn.FEEDBACK_CORRECT, texts.text(feedback.correct()));
    cells.text(OwnColumn.FEEDBACK_PARTIAL, texts.text(feedback.partiallyCorrect()));
    cells.text(OwnColumn.FEEDBACK_INCORRECT, texts.text(feedback.incorrect()));
    cells.text(OwnColumn.FEEDBACK_OTHER, texts.text(feedback.otherwise()));
    for (RichText hint : feedback.hints()) {
      cells.text(OwnColumn.HINT, cells.highest(OwnColumn.HINT) + 1, texts.text(hint));
    }
  }
}
