package org.examwright.exporters.sheet.platform;

import org.examwright.model.exchange.Option;

/**
 * What can be chosen for a game.
 *
 * @param seconds that there are for each question
 */
public record GameOptions(
    @Option("How many seconds there are for each question; the next that there are if not these.")
        int seconds) {}
