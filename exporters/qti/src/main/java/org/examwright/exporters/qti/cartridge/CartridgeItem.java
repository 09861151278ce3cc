package org.examwright.exporters.qti.cartridge;

import java.util.List;
import org.examwright.exporters.qti.item12.Entry;
import org.examwright.exporters.qti.item12.Message;
import org.examwright.exporters.qti.item12.Rule;

/**
 * A question in the terms of the profile.
 *
 * @param stem HTML
 * @param rules what answers earn and show, without the feedback to all of them
 * @param messages the texts that {@code rules} show; may be empty texts
 */
record CartridgeItem(
    Profile profile, String stem, Entry entry, List<Rule> rules, List<Message> messages) {}
