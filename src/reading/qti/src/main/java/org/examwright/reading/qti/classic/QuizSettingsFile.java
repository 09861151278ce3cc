package org.examwright.reading.qti.classic;

import org.examwright.model.Sitting;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.gathering.QtiReading;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * What Canvas says of a quiz beside its questions.
 *
 * @param identifier of the quiz
 * @param title may be empty
 * @param description may be empty
 * @param shuffles whether the choices of all questions are shuffled
 */
record QuizSettingsFile(
    String identifier, String title, RichText description, boolean shuffles, Sitting sitting) {
  static final String ROOT = "quiz";
  static final String NAME = "assessment_meta.xml";

  static QuizSettingsFile of(PackageFile file, XmlElement root, QtiReading reading) {
    String identifier = root.attribute("identifier");
    reading
        .problems()
        .tally(
            root.origin(),
            "of the settings of the quiz, only its title, description, time limit, attempts and"
                + " shuffling are kept");
    return new QuizSettingsFile(
        identifier,
        root.textOf("title"),
        root.child("description")
            .map(text -> reading.texts().html(text.characters(), text.origin()))
            .orElse(RichText.EMPTY),
        root.textOf("shuffle_answers").equals("true"),
        WrittenSitting.of(root.textOf("time_limit"), root.textOf("allowed_attempts")));
  }
}
