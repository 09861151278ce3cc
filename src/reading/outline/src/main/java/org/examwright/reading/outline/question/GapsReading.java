package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.tree.BlankNode;

/** Reads a question with blanks in its text. */
final class GapsReading {
  private GapsReading() {}

  static Optional<ReadInteraction> read(DraftContext context) {
    if (context.draft().line().stem().stream().anyMatch(BlankNode::isDrawnIn)) {
      return Optional.of(drawn(context));
    }
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

  /** Answers on the lines of blanks are written as others are below them. */
  private static ReadInteraction drawn(DraftContext context) {
    List<Gap> gaps = new ArrayList<>();
    RichText stem =
        context.stem(
            context.body(),
            blank -> {
              String id = String.valueOf(gaps.size() + 1);
              gaps.add(NamedBlanks.gap(context, id, blank.content()));
              return new Inline.GapMark(id);
            });
    return new ReadInteraction(stem, new Interaction.Gaps(gaps), RichText.EMPTY);
  }
}
