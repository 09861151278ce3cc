package org.examwright.reading.outline.question;

import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/** Reads a question with blanks in its text. */
final class GapsReading {
  private GapsReading() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    boolean caseSensitive = context.attributes().caseSensitive();
    BlankParts described =
        new BlankParts(context.reading(), context.parts().blanks(), caseSensitive);
    BlankAnswers blanks = new BlankAnswers(caseSensitive, described, context.problems());
    RichText stem = context.stem(context.body(), blanks);
    described.requireAllUsed();
    return blanks.failed()
        ? Optional.empty()
        : Optional.of(
            new ReadInteraction(stem, new Interaction.Gaps(blanks.gaps()), RichText.EMPTY));
  }
}
