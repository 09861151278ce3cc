package org.examwright.reading.outline.question;

import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.reading.outline.notation.Kind;

/** Reads the accepted words or numbers of a question from its lines with {@code =}. */
final class TextEntryReading {
  private TextEntryReading() {}

  static Optional<ReadInteraction> read(DraftContext context, Kind kind) {
    return context
        .find(AnswerLines::endIn, "accepted answers", "write each on a line: `= answer`")
        .map(
            at -> {
              AnswerBlocks lines = AnswerBlocks.at(at, context.body());
              AcceptedAnswers answers =
                  new AcceptedAnswers(
                      lines.read(context.reading()),
                      context.problems(),
                      context.attributes().language());
              return context.answered(
                  at,
                  lines.size(),
                  kind == Kind.NUMERIC
                      ? new Interaction.Numeric(
                          answers.numbers(),
                          context.attributes().unit().isEmpty()
                              ? answers.unit()
                              : context.attributes().unit())
                      : new Interaction.ShortAnswer(
                          answers.words(context.attributes().kind().isPresent()),
                          context.attributes().caseSensitive()));
            });
  }
}
