package org.examwright.reading.source.pictures;

import org.jspecify.annotations.Nullable;

/**
 * A picture as its author wrote it, in whatever markup.
 *
 * @param address where it is
 * @param alt what it shows, in words; empty when nothing is said
 * @param title may be empty
 * @param width in any unit; null when nothing is said
 * @param height in any unit; null when nothing is said
 */
public record WrittenPicture(
    String address, String alt, String title, @Nullable String width, @Nullable String height) {}
