package org.examwright.reading.source.pictures;

import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One of the two lengths of a picture.
 *
 * @param name {@code width} or {@code height}
 */
record PictureSize(String name, Problems problems) {

  /** The length in pixels; null when it is not said, or said in another unit, which is noted. */
  @Nullable Integer pixels(@Nullable String written, Origin origin) {
    if (written == null || written.isBlank()) {
      return null;
    }
    String value = written.strip();
    String digits = value.endsWith("px") ? value.substring(0, value.length() - 2).strip() : value;
    if (digits.matches("[1-9][0-9]{0,9}") && Long.parseLong(digits) <= Integer.MAX_VALUE) {
      return Integer.valueOf(digits);
    }
    problems.tally(
        origin,
        "the " + name + " `" + value + "` is not in pixels: the picture keeps its own size");
    return null;
  }
}
