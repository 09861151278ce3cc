package org.examwright.app.outcome;

import org.examwright.model.exchange.Format;

/**
 * A file that was written.
 *
 * @param name as it is shown to the user
 * @param size in bytes
 */
public record WrittenFile(Format format, String name, long size) {}
