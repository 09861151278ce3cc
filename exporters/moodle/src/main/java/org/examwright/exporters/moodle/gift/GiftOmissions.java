package org.examwright.exporters.moodle.gift;

import java.util.Optional;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.FeatureUse;

/** What GIFT has no words for: a question with several gaps. */
final class GiftOmissions {
  private GiftOmissions() {}

  static Omissions of(GiftOptions options) {
    return Omissions.common(options.credits(), GiftExporter.FORMAT.id())
        .and(GiftOmissions::severalGaps);
  }

  private static Optional<Diagnostic> severalGaps(Question question) {
    return question.interaction() instanceof Interaction.Gaps gaps && gaps.gaps().size() > 1
        ? Optional.of(
            Diagnostic.loss(
                question.origin(),
                FeatureUse.of(question).iterator().next(),
                "a question with " + gaps.gaps().size() + " gaps is left out",
                "write Moodle XML, which carries it"))
        : Optional.empty();
  }
}
