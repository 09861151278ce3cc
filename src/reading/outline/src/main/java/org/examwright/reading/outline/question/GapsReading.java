package org.examwright.reading.outline.question;

import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.Parts;

/** Reads a question with blanks in its text. */
record GapsReading(
    QuestionReading reading, QuestionAttributes attributes, Parts parts, QuestionBlocks blocks) {

  Optional<ReadInteraction> read() {
    BlankParts described = new BlankParts(reading, parts.blanks(), attributes.caseSensitive());
    BlankAnswers blanks =
        new BlankAnswers(attributes.caseSensitive(), described, reading.problems());
    RichText stem = blocks.stem(blocks.body(), blanks);
    described.requireAllUsed();
    return blanks.failed()
        ? Optional.empty()
        : Optional.of(
            new ReadInteraction(stem, new Interaction.Gaps(blanks.gaps()), RichText.EMPTY));
  }
}
