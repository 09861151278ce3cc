package org.examwright.exporters.moodle.xml;

import org.examwright.exporters.moodle.MoodleHtml;
import org.examwright.model.text.Inline;

/** Moodle's HTML for places that have their pictures beside them. */
record FilesBesideHtml(PictureFileNames files) implements MoodleHtml {
  /** Before the id of a gap; never part of a text, which holds no control characters. */
  static final char GAP_START = '\0';

  /** Behind it: another, or a text between two gaps would look like a third. */
  static final char GAP_END = '\1';

  @Override
  public String imageSource(Inline.Image image) {
    return image.isRemote() ? image.source() : files.reference(image.source());
  }

  @Override
  public String gap(String id) {
    return GAP_START + id + GAP_END;
  }
}
