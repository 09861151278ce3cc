package org.examwright.reading.latex.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** Reads the texts of a draft. */
final class TexQuestion {
  private final TexDraft draft;
  private final TexTexts texts;
  private final Problems problems;

  /** What was read of a question. */
  record Read(RichText stem, Interaction interaction, Feedback feedback) {}

  TexQuestion(TexDraft draft, TexTexts texts, Problems problems) {
    this.draft = draft;
    this.texts = texts;
    this.problems = problems;
  }

  /** What a question says; nothing if that makes no sense, which has been reported. */
  Optional<Read> read() {
    texts.takeHidden();
    TexGaps gaps = new TexGaps(draft, texts, problems);
    RichText stem = texts.read(draft.stem, "stem", draft, gaps);
    List<TexNode> solution = new ArrayList<>(draft.solution);
    solution.addAll(texts.takeHidden());
    RichText answer = texts.read(solution, "solution", draft);
    RichText feedback = texts.read(draft.feedback, "feedback", draft);
    if (draft.bonus) {
      problems.warning(
          draft.origin,
          "a bonus question counts as any other: no points come on top of the whole here",
          "give it as many points as you mean");
    }
    if (draft.computed) {
      takeRest();
      return Optional.of(
          new Read(stem.then(listed()), open(answer, gaps), Feedback.general(feedback)));
    }
    Optional<Interaction> interaction = gaps.isEmpty() ? interaction(answer) : gaps.interaction();
    if (interaction.isEmpty()) {
      return Optional.empty();
    }
    boolean graded =
        interaction.get() instanceof Interaction.OpenResponse
            || interaction.get() instanceof Interaction.FileUpload;
    boolean none = interaction.get() instanceof Interaction.None;
    if (none && !answer.isEmpty()) {
      return Optional.of(
          new Read(
              stem,
              new Interaction.OpenResponse(answer, RichText.EMPTY, draft.lines),
              Feedback.NONE));
    }
    Interaction asked = gaps.isOpen() ? open(answer, gaps) : interaction.get();
    RichText after = graded || gaps.isOpen() ? feedback : answer.then(feedback);
    return Optional.of(new Read(stem, asked, feedback(asked, after)));
  }

  private Feedback feedback(Interaction asked, RichText general) {
    RichText otherwise = texts.read(draft.otherwise, "feedback", draft);
    boolean listed =
        asked instanceof Interaction.ShortAnswer || asked instanceof Interaction.Numeric;
    return listed && !otherwise.isEmpty()
        ? new Feedback(
            general, RichText.EMPTY, RichText.EMPTY, RichText.EMPTY, List.of(), otherwise)
        : Feedback.general(general.then(otherwise));
  }

  private Interaction open(RichText answer, TexGaps gaps) {
    RichText notes = texts.read(draft.grading, "grading", draft);
    return new Interaction.OpenResponse(gaps.answers().then(answer), notes, draft.lines);
  }

  private void takeRest() {
    draft.answers.forEach(each -> texts.account().takeAll(each.text(), "answer", draft));
  }

  /** Options without a key belong to the text. */
  private RichText listed() {
    if (draft.options.isEmpty()) {
      return RichText.EMPTY;
    }
    List<RichText> items = new ArrayList<>();
    for (OfferedText option : draft.options) {
      items.add(texts.read(option.text(), "option", draft));
    }
    return RichText.of(new Block.BulletList(true, items));
  }

  private Optional<Interaction> interaction(RichText answer) {
    TexInteractions made = new TexInteractions(draft, texts, problems);
    return switch (draft.asked) {
      case OPEN -> Optional.of(openResponse(answer));
      case SINGLE, MULTIPLE, BOXES -> made.choices();
      case TRUE_FALSE -> made.statement();
      case SHORT -> Optional.of(made.words());
      case NUMERIC -> made.numbers();
      case MATCHING -> Optional.of(made.pairs());
      case UPLOAD ->
          Optional.of(
              new Interaction.FileUpload(
                  1, List.of(), answer, texts.read(draft.grading, "grading", draft)));
      case DESCRIPTION -> Optional.of(new Interaction.None());
      case CLOZE -> {
        problems.error(
            draft.origin,
            "the question has no blank",
            "write one into its text, or make it another");
        yield Optional.empty();
      }
    };
  }

  private Interaction openResponse(RichText answer) {
    return new Interaction.OpenResponse(
        answer, texts.read(draft.grading, "grading", draft), draft.lines);
  }
}
