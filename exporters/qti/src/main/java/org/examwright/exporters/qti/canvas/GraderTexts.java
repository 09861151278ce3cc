package org.examwright.exporters.qti.canvas;

import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/** What those who grade an answer read; both may be empty. */
record GraderTexts(RichText modelAnswer, RichText notes) {
  static GraderTexts of(Interaction interaction) {
    return new GraderTexts(interaction.modelAnswer(), interaction.graderNotes());
  }

  /** All of it, the model answer first. */
  RichText together() {
    return modelAnswer.then(notes);
  }
}
