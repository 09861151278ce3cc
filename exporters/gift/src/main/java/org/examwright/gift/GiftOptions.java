package org.examwright.gift;

import org.examwright.model.exchange.Option;

/** What can be chosen about a GIFT file. */
public record GiftOptions(
    @Option(
            "Where the questions go in Moodle's question bank, levels divided by `/`; the set's"
                + " title when empty.")
        String category) {
  static final GiftOptions DEFAULTS = new GiftOptions("");
}
