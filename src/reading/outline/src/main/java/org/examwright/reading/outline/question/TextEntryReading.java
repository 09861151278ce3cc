package org.examwright.reading.outline.question;

import java.util.Optional;
import org.examwright.model.Interaction;

/** Reads the accepted words or numbers of a question from its lines with {@code =}. */
record TextEntryReading(
    QuestionReading reading, QuestionAttributes attributes, QuestionBlocks blocks) {

  Optional<ReadInteraction> read(Kind kind) {
    return blocks
        .find(AnswerLines::endIn, "accepted answers", "write each on a line: `= answer`")
        .map(
            at -> {
              AnswerBlocks lines = AnswerBlocks.at(at, blocks.body());
              AcceptedAnswers answers =
                  new AcceptedAnswers(lines.read(reading), reading.problems());
              return blocks.outcome(
                  at,
                  at + lines.size(),
                  kind == Kind.NUMERIC
                      ? new Interaction.Numeric(answers.numbers(), attributes.unit())
                      : new Interaction.ShortAnswer(
                          answers.words(attributes.kind().isPresent()),
                          attributes.caseSensitive()));
            });
  }
}
