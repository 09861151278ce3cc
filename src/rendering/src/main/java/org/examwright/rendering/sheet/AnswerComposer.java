package org.examwright.rendering.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;

/** Decides what stands below the stem of a question. */
record AnswerComposer(Showing showing, SheetWords words) {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 60;

  List<AnswerPart> compose(Question question) {
    List<AnswerPart> parts = new ArrayList<>(interaction(question.interaction()));
    if (showing.explains()) {
      for (RichText hint : question.feedback().hints()) {
        parts.add(new AnswerPart.Solution(AnswerPart.Kind.HINT, words.label("hint"), hint));
      }
      solution(AnswerPart.Kind.EXPLANATION, "explanation", question.feedback().general(), parts);
    }
    return parts;
  }

  private List<AnswerPart> interaction(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open -> openResponse(open);
      case Interaction.ChoiceSelection selection -> choices(selection);
      case Interaction.TrueFalse trueFalse -> trueFalse(trueFalse);
      case Interaction.ShortAnswer shortAnswer -> shortAnswer(shortAnswer);
      case Interaction.Numeric numeric -> numeric(numeric);
      case Interaction.Matching matching ->
          List.of(
              new AnswerPart.Instruction(words.get("match")),
              Mixing.columns(matching, showing.isSolved()));
      case Interaction.Ordering ordering ->
          List.of(
              new AnswerPart.Instruction(words.get("number")), Mixing.sequence(ordering, showing));
      case Interaction.Gaps gaps -> gaps(gaps);
      case Interaction.FileUpload upload -> upload(upload);
      case Interaction.None ignored -> List.of();
    };
  }

  private List<AnswerPart> openResponse(Interaction.OpenResponse open) {
    return switch (showing) {
      case OPEN -> List.of(new AnswerPart.AnswerLines(ExpectedLines.of(open)));
      case ASKED -> List.of();
      case SOLVED, ANSWER, GRADING -> gradedByHand(open.modelAnswer(), open.graderNotes());
    };
  }

  private List<AnswerPart> gradedByHand(RichText modelAnswer, RichText graderNotes) {
    List<AnswerPart> parts = new ArrayList<>();
    solution(AnswerPart.Kind.ANSWER, "", modelAnswer, parts);
    if (showing == Showing.GRADING) {
      solution(AnswerPart.Kind.GRADER_NOTES, "graderNotes", graderNotes, parts);
    }
    return parts;
  }

  private List<AnswerPart> choices(Interaction.ChoiceSelection selection) {
    List<AnswerPart.Option> options = new ArrayList<>();
    for (int i = 0; i < selection.choices().size(); i++) {
      Choice choice = selection.choices().get(i);
      RichText remark = remark(choice);
      if (!showing.isAnswerAlone() || choice.key() || !remark.isEmpty()) {
        options.add(
            new AnswerPart.Option(
                Letters.of(i), choice.content(), choice.key() && showing.isSolved(), remark));
      }
    }
    AnswerPart list = new AnswerPart.Options(selection.multiple(), options);
    return selection.multiple() && !showing.isSolved()
        ? List.of(new AnswerPart.Instruction(words.get("tick")), list)
        : List.of(list);
  }

  /** What a choice earns is a matter of grading, and why it is wrong one of explaining. */
  private RichText remark(Choice choice) {
    if (!showing.isSolved()) {
      return RichText.EMPTY;
    }
    return AnswerTexts.remark(
        showing.explains()
            ? choice
            : new Choice(choice.content(), choice.key(), choice.credit(), RichText.EMPTY),
        words);
  }

  private List<AnswerPart> trueFalse(Interaction.TrueFalse trueFalse) {
    List<AnswerPart.Option> options = new ArrayList<>();
    for (boolean value : new boolean[] {true, false}) {
      boolean ticked = trueFalse.key() == value && showing.isSolved();
      RichText feedback = value ? trueFalse.feedbackWhenTrue() : trueFalse.feedbackWhenFalse();
      if (!showing.explains()) {
        feedback = RichText.EMPTY;
      }
      if (!showing.isAnswerAlone() || ticked || !feedback.isEmpty()) {
        options.add(
            new AnswerPart.Option(
                "", RichText.of(words.get(value ? "true" : "false")), ticked, feedback));
      }
    }
    return List.of(new AnswerPart.Options(false, options));
  }

  private List<AnswerPart> shortAnswer(Interaction.ShortAnswer shortAnswer) {
    if (showing == Showing.ASKED) {
      return List.of();
    }
    if (showing == Showing.OPEN) {
      int longest =
          shortAnswer.answers().stream()
              .map(AcceptedAnswer::text)
              .mapToInt(String::length)
              .max()
              .orElse(0);
      int width = Math.clamp(longest * 3L / 2, NARROWEST, WIDEST);
      return List.of(new AnswerPart.AnswerBlank(words.label("answer"), width, ""));
    }
    List<AnswerPart> parts = new ArrayList<>();
    solution(
        AnswerPart.Kind.ANSWER,
        "answer",
        AnswerTexts.accepted(shortAnswer.answers(), words),
        parts);
    if (shortAnswer.caseSensitive()) {
      parts.add(new AnswerPart.Instruction("(" + words.get("caseSensitive") + ")"));
    }
    return parts;
  }

  private List<AnswerPart> numeric(Interaction.Numeric numeric) {
    if (showing == Showing.ASKED) {
      return numeric.unit().isEmpty()
          ? List.of()
          : List.of(new AnswerPart.Instruction("(" + numeric.unit() + ")"));
    }
    if (showing == Showing.OPEN) {
      return List.of(new AnswerPart.AnswerBlank(words.label("answer"), NARROWEST, numeric.unit()));
    }
    List<AnswerPart> parts = new ArrayList<>();
    solution(
        AnswerPart.Kind.ANSWER,
        "answer",
        AnswerTexts.numbers(numeric.answers(), numeric.unit(), words),
        parts);
    return parts;
  }

  /** The stem shows the gaps; what it has no room for follows. */
  private List<AnswerPart> gaps(Interaction.Gaps gaps) {
    List<AnswerPart> parts = new ArrayList<>();
    if (showing.isSolved()) {
      solution(AnswerPart.Kind.ANSWER, "answers", GapComposer.details(gaps, words), parts);
    }
    return parts;
  }

  private List<AnswerPart> upload(Interaction.FileUpload upload) {
    String files =
        upload.maximumFiles() == 1
            ? words.get("oneFile")
            : words.counted("upToFiles", BigDecimal.valueOf(upload.maximumFiles()));
    String types =
        upload.acceptedTypes().isEmpty()
            ? ""
            : " (" + words.leftToRight(String.join(", ", upload.acceptedTypes())) + ")";
    List<AnswerPart> parts = new ArrayList<>();
    parts.add(new AnswerPart.Instruction(words.label("files") + files + types));
    if (showing.isSolved()) {
      parts.addAll(gradedByHand(upload.modelAnswer(), upload.graderNotes()));
    }
    return parts;
  }

  private void solution(
      AnswerPart.Kind kind, String label, RichText content, List<AnswerPart> parts) {
    if (!content.isEmpty()) {
      parts.add(new AnswerPart.Solution(kind, label.isEmpty() ? "" : words.label(label), content));
    }
  }
}
