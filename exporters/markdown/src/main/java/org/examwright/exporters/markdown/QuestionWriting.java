package org.examwright.exporters.markdown;

import java.util.ArrayList;
import java.util.List;
import org.examwright.markdown.AnswerWriting;
import org.examwright.markdown.BlankWriting;
import org.examwright.markdown.BlockWriting;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.markdown.Manner;
import org.examwright.markdown.TextWriting;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.Label;

/** Writes one question. */
final class QuestionWriting {
  private final Question question;
  private final Manner manner;
  private final TextWriting texts;
  private final AnswerWriting answers;
  private final List<String> parts = new ArrayList<>();

  QuestionWriting(Question question, Manner manner) {
    this.question = question;
    this.manner = manner;
    this.texts = TextWriting.of(manner);
    this.answers = new AnswerWriting(texts);
  }

  /** The question's lines, without a line end at the end. */
  String write() {
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      BlankWriting blanks = new BlankWriting(gaps, answers);
      stem(texts.withBlanks(blanks::written));
      parts.addAll(blanks.parts());
    } else {
      stem(texts);
      interaction();
    }
    feedback(question.feedback());
    parts.removeIf(String::isEmpty);
    return String.join("\n\n", parts);
  }

  private void stem(TextWriting writing) {
    RichText stem = question.stem();
    String attributes = new AttributeWriting(question, manner).write();
    if (beginsOnItsLine() && stem.blocks().getFirst() instanceof Block.Paragraph first) {
      String line = writing.blocks().line(first.content(), Place.LINE);
      boolean bold =
          first.content().stream().allMatch(inline -> !(inline instanceof Inline.Strong));
      String number = AttributeWriting.isNumber(question.label()) ? question.label() + ". " : "";
      parts.add(
          (bold
                  ? "**" + number + line + "**"
                  : (number.isEmpty() ? "" : "**" + number.strip() + "** ") + line)
              + attributes);
      stem = new RichText(stem.blocks().subList(1, stem.blocks().size()));
    } else {
      String number =
          AttributeWriting.isNumber(question.label()) ? question.label() + "." : "Question:";
      parts.add("**" + number + "**" + attributes);
    }
    parts.add(writing.write(stem));
  }

  private boolean beginsOnItsLine() {
    return switch (manner) {
      case BRIEF, NAMED -> true;
      case BELOW, APART, EXPLICIT -> false;
    };
  }

  private void interaction() {
    switch (question.interaction()) {
      case Interaction.OpenResponse open -> answer(open.modelAnswer(), open.graderNotes());
      case Interaction.FileUpload upload -> answer(upload.modelAnswer(), upload.graderNotes());
      case Interaction.ChoiceSelection selection -> parts.add(answers.choices(selection.choices()));
      case Interaction.TrueFalse truth ->
          parts.add(
              answers.trueFalse(truth.key(), truth.feedbackWhenTrue(), truth.feedbackWhenFalse()));
      case Interaction.ShortAnswer words -> parts.add(answers.words(words.answers()));
      case Interaction.Numeric numeric -> parts.add(answers.numbers(numeric.answers()));
      case Interaction.Matching matching -> parts.add(new PairWriting(texts).write(matching));
      case Interaction.Ordering ordering -> parts.add(items(ordering.items()));
      case Interaction.Gaps ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  private String items(List<RichText> items) {
    List<String> written = new ArrayList<>();
    for (RichText item : items) {
      written.add(BlockWriting.indented(written.size() + 1 + ". ", texts.write(item)));
    }
    return String.join("\n\n", written);
  }

  private void answer(RichText answer, RichText notes) {
    boolean stemGoesOn = !beginsOnItsLine() || question.stem().blocks().size() > 1;
    if (!answer.isEmpty() || stemGoesOn) {
      label(Label.ANSWER, answer);
    }
    if (!notes.isEmpty()) {
      label(Label.GRADING, notes);
    }
  }

  private void label(Label label, RichText text) {
    boolean sameLine =
        !texts.apart() && !text.isEmpty() && text.blocks().getFirst() instanceof Block.Paragraph;
    String bold = label.written();
    parts.add(sameLine ? bold + " " + texts.write(text) : bold);
    if (!sameLine) {
      parts.add(texts.write(text));
    }
  }

  private void labelUnlessEmpty(Label label, RichText text) {
    if (!text.isEmpty()) {
      label(label, text);
    }
  }

  private void feedback(Feedback feedback) {
    labelUnlessEmpty(Label.EXPLANATION, feedback.general());
    labelUnlessEmpty(Label.CORRECT, feedback.correct());
    labelUnlessEmpty(Label.PARTIALLY_CORRECT, feedback.partiallyCorrect());
    labelUnlessEmpty(Label.INCORRECT, feedback.incorrect());
    labelUnlessEmpty(Label.ANY_OTHER_ANSWER, feedback.otherwise());
    feedback.hints().forEach(hint -> label(Label.HINT, hint));
  }
}
