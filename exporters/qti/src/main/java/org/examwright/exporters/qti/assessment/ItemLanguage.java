package org.examwright.exporters.qti.assessment;

import org.examwright.model.text.Direction;
import org.examwright.rendering.sheet.SheetWords;

/** The language of all items of a package, with what is the same for each of them. */
record ItemLanguage(String tag, SheetWords words, Direction direction) {
  static ItemLanguage of(String tag) {
    return new ItemLanguage(tag, SheetWords.in(tag), Direction.ofLanguage(tag));
  }
}
