package org.examwright.reading.outline.set;

import org.examwright.model.diagnostics.Origin;

/**
 * How many questions are drawn, as a file says it.
 *
 * @param value as it is written
 * @param origin where it is said
 */
public record WrittenPick(String value, Origin origin) {}
