package org.examwright.exporters.qti.canvas;

import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/** What those who grade an answer read; both may be empty. */
record GraderTexts(RichText modelAnswer, RichText notes) {
  private static final GraderTexts NONE = new GraderTexts(RichText.EMPTY, RichText.EMPTY);

  static GraderTexts of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open -> new GraderTexts(open.modelAnswer(), open.graderNotes());
      case Interaction.FileUpload upload ->
          new GraderTexts(upload.modelAnswer(), upload.graderNotes());
      case Interaction.ChoiceSelection ignored -> NONE;
      case Interaction.TrueFalse ignored -> NONE;
      case Interaction.ShortAnswer ignored -> NONE;
      case Interaction.Numeric ignored -> NONE;
      case Interaction.Matching ignored -> NONE;
      case Interaction.Ordering ignored -> NONE;
      case Interaction.Gaps ignored -> NONE;
      case Interaction.None ignored -> NONE;
    };
  }

  /** All of it without formatting, since New Quizzes shows it as it stands. */
  String plainText() {
    return modelAnswer.then(notes).plainText();
  }
}
