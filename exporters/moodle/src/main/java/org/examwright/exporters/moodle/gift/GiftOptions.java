package org.examwright.exporters.moodle.gift;

import org.examwright.exporters.moodle.MoodleTarget;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.exchange.Option;

/** What can be chosen about a GIFT file. */
public record GiftOptions(
    @Option(
            "Where the questions go in Moodle's question bank, levels divided by `/`; the set's"
                + " title when empty.")
        String category,
    @Option("The version of Moodle that the file is for; a newer one reads it as well.")
        MoodleTarget target,
    @Option("What becomes of a question with a credit that Moodle does not know.")
        Omissions.UnknownCredits credits) {
  static final GiftOptions DEFAULTS =
      new GiftOptions("", MoodleTarget.NEWEST, Omissions.UnknownCredits.LEAVE_OUT);
}
