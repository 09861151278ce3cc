package org.examwright.reading.sheet.layout;

import org.examwright.reading.sheet.item.ItemGathering;
import org.examwright.reading.source.Problems;

/** A file that is being read: where questions, rows and problems go. */
public record SheetReading(ItemGathering items, RowAccount account, Problems problems) {}
