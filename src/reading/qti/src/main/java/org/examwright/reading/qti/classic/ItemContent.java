package org.examwright.reading.qti.classic;

import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/** What an item asks and how it is answered. */
record ItemContent(RichText stem, Interaction interaction) {}
