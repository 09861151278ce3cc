package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.Label;
import org.examwright.reading.outline.Parts;

/** Reads a question that is answered with a text or a file, and its model answer. */
record OpenResponseReading(
    QuestionReading reading, QuestionAttributes attributes, Parts parts, QuestionBlocks blocks) {

  /**
   * An open response.
   *
   * @param boldIsUsual whether questions of this set may begin with bold lines
   */
  Optional<ReadInteraction> essay(boolean boldIsUsual) {
    List<Node> answer = modelAnswer();
    new StrayAnswers(reading.problems()).warn(answer, boldIsUsual);
    if (answer.isEmpty()) {
      reading.problems().note(blocks.origin(), "the question has no model answer");
    }
    return Optional.of(
        new ReadInteraction(
            blocks.stem(stemBody()),
            new Interaction.OpenResponse(
                reading.text().of(answer), graderNotes(), attributes.lines()),
            RichText.EMPTY));
  }

  Optional<ReadInteraction> upload() {
    return Optional.of(
        new ReadInteraction(
            blocks.stem(stemBody()),
            new Interaction.FileUpload(
                attributes.files(),
                attributes.types(),
                reading.text().of(modelAnswer()),
                graderNotes()),
            RichText.EMPTY));
  }

  /** Without a label, all that follows the question line is the answer. */
  private List<Node> modelAnswer() {
    return parts.has(Label.ANSWER) ? parts.of(Label.ANSWER) : blocks.body();
  }

  private List<Node> stemBody() {
    return parts.has(Label.ANSWER) ? blocks.body() : List.of();
  }

  private RichText graderNotes() {
    return reading.text().of(parts.of(Label.GRADING));
  }
}
