package org.examwright.exporters.moodle.xml;

import org.examwright.exporters.moodle.MoodleTarget;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.exchange.Option;
import org.examwright.moodle.xml.XmlDefaults;

/** What can be chosen about a Moodle XML file. */
public record MoodleXmlOptions(
    @Option(
            "Where the questions go in Moodle's question bank, levels divided by `/`; the set's"
                + " title when empty.")
        String category,
    @Option("How Moodle labels the choices of a question.") ChoiceLabels numbering,
    @Option("The version of Moodle that the file is for; a newer one reads it as well.")
        MoodleTarget target,
    @Option("What becomes of a question with a credit that Moodle does not know.")
        Omissions.UnknownCredits credits) {
  static final MoodleXmlOptions DEFAULTS =
      new MoodleXmlOptions(
          "", ChoiceLabels.LOWER_LETTERS, MoodleTarget.NEWEST, Omissions.UnknownCredits.LEAVE_OUT);

  /** The labels that Moodle knows. */
  public enum ChoiceLabels {
    LOWER_LETTERS(XmlDefaults.CHOICE_LABELS),
    UPPER_LETTERS("ABCD"),
    NUMBERS("123"),
    NONE("none");

    private final String word;

    ChoiceLabels(String word) {
      this.word = word;
    }

    /** How Moodle spells it. */
    String word() {
      return word;
    }
  }
}
