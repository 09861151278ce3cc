package org.examwright.exporters.sheet.platform;

import org.examwright.model.Interaction;

/** What can be chosen of a question for which one chooses something. */
final class ChosenAmong {
  private ChosenAmong() {}

  /** The options of choices and statements. */
  static OfferedOptions of(Interaction interaction, FlatText flat, String language) {
    return switch (interaction) {
      case Interaction.ChoiceSelection selection -> OfferedOptions.of(selection, flat);
      case Interaction.TrueFalse truth -> OfferedOptions.of(truth, language);
      case Interaction.OpenResponse ignored -> throw refused();
      case Interaction.ShortAnswer ignored -> throw refused();
      case Interaction.Numeric ignored -> throw refused();
      case Interaction.Matching ignored -> throw refused();
      case Interaction.Ordering ignored -> throw refused();
      case Interaction.Gaps ignored -> throw refused();
      case Interaction.FileUpload ignored -> throw refused();
      case Interaction.None ignored -> throw refused();
    };
  }

  private static IllegalArgumentException refused() {
    return new IllegalArgumentException("the capabilities leave such questions out");
  }
}
