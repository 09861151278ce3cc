package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;

/** Decides what stands below the stem of a question. */
record AnswerComposer(Edition edition, SheetWords words) {
  private static final int NARROWEST = 20;
  private static final int WIDEST = 60;

  List<AnswerPart> compose(Question question) {
    List<AnswerPart> parts = new ArrayList<>(interaction(question.interaction()));
    if (edition != Edition.WORKSHEET) {
      for (RichText hint : question.feedback().hints()) {
        parts.add(new AnswerPart.Solution(AnswerPart.Kind.HINT, words.get("hint"), hint));
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
              Mixing.columns(matching, edition != Edition.WORKSHEET));
      case Interaction.Ordering ordering ->
          List.of(
              new AnswerPart.Instruction(words.get("number")), Mixing.sequence(ordering, edition));
      case Interaction.Gaps gaps -> gaps(gaps);
      case Interaction.FileUpload upload -> upload(upload);
      case Interaction.None ignored -> List.of();
    };
  }

  private List<AnswerPart> openResponse(Interaction.OpenResponse open) {
    return edition == Edition.WORKSHEET
        ? List.of(new AnswerPart.AnswerLines(ExpectedLines.of(open)))
        : gradedByHand(open.modelAnswer(), open.graderNotes());
  }

  private List<AnswerPart> gradedByHand(RichText modelAnswer, RichText graderNotes) {
    List<AnswerPart> parts = new ArrayList<>();
    solution(AnswerPart.Kind.ANSWER, "", modelAnswer, parts);
    if (edition == Edition.KEY) {
      solution(AnswerPart.Kind.GRADER_NOTES, "graderNotes", graderNotes, parts);
    }
    return parts;
  }

  private List<AnswerPart> choices(Interaction.ChoiceSelection selection) {
    List<AnswerPart.Option> options = new ArrayList<>();
    for (int i = 0; i < selection.choices().size(); i++) {
      Choice choice = selection.choices().get(i);
      RichText remark = edition == Edition.WORKSHEET ? RichText.EMPTY : AnswerTexts.remark(choice);
      if (edition != Edition.KEY || choice.key() || !remark.isEmpty()) {
        options.add(
            new AnswerPart.Option(
                Letters.of(i),
                choice.content(),
                choice.key() && edition != Edition.WORKSHEET,
                remark));
      }
    }
    AnswerPart list = new AnswerPart.Options(selection.multiple(), options);
    return selection.multiple() && edition == Edition.WORKSHEET
        ? List.of(new AnswerPart.Instruction(words.get("tick")), list)
        : List.of(list);
  }

  private List<AnswerPart> trueFalse(Interaction.TrueFalse trueFalse) {
    List<AnswerPart.Option> options = new ArrayList<>();
    for (boolean value : new boolean[] {true, false}) {
      boolean ticked = trueFalse.key() == value && edition != Edition.WORKSHEET;
      RichText feedback = value ? trueFalse.feedbackWhenTrue() : trueFalse.feedbackWhenFalse();
      if (edition != Edition.KEY || ticked || !feedback.isEmpty()) {
        options.add(
            new AnswerPart.Option(
                "",
                RichText.of(words.get(value ? "true" : "false")),
                ticked,
                edition == Edition.WORKSHEET ? RichText.EMPTY : feedback));
      }
    }
    return List.of(new AnswerPart.Options(false, options));
  }

  private List<AnswerPart> shortAnswer(Interaction.ShortAnswer shortAnswer) {
    if (edition == Edition.WORKSHEET) {
      int longest =
          shortAnswer.answers().stream()
              .map(AcceptedAnswer::text)
              .mapToInt(String::length)
              .max()
              .orElse(0);
      int width = Math.clamp(longest * 3L / 2, NARROWEST, WIDEST);
      return List.of(new AnswerPart.AnswerBlank(words.get("answer"), width, ""));
    }
    List<AnswerPart> parts = new ArrayList<>();
    solution(AnswerPart.Kind.ANSWER, "answer", AnswerTexts.accepted(shortAnswer.answers()), parts);
    if (shortAnswer.caseSensitive()) {
      parts.add(new AnswerPart.Instruction("(" + words.get("caseSensitive") + ")"));
    }
    return parts;
  }

  private List<AnswerPart> numeric(Interaction.Numeric numeric) {
    if (edition == Edition.WORKSHEET) {
      return List.of(new AnswerPart.AnswerBlank(words.get("answer"), NARROWEST, numeric.unit()));
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
    if (edition != Edition.WORKSHEET) {
      solution(AnswerPart.Kind.ANSWER, "answers", GapComposer.details(gaps, words), parts);
    }
    return parts;
  }

  private List<AnswerPart> upload(Interaction.FileUpload upload) {
    String files =
        upload.maximumFiles() == 1
            ? "1"
            : words.get("upTo") + " " + upload.maximumFiles() + " " + words.get("filesWord");
    String types =
        upload.acceptedTypes().isEmpty()
            ? ""
            : " (" + String.join(", ", upload.acceptedTypes()) + ")";
    List<AnswerPart> parts = new ArrayList<>();
    parts.add(new AnswerPart.Instruction(words.get("files") + ": " + files + types));
    if (edition != Edition.WORKSHEET) {
      parts.addAll(gradedByHand(upload.modelAnswer(), upload.graderNotes()));
    }
    return parts;
  }

  private void solution(
      AnswerPart.Kind kind, String label, RichText content, List<AnswerPart> parts) {
    if (!content.isEmpty()) {
      parts.add(new AnswerPart.Solution(kind, label.isEmpty() ? "" : words.get(label), content));
    }
  }
}
