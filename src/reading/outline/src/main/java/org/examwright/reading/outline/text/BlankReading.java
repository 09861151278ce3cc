package org.examwright.reading.outline.text;

import org.examwright.model.text.Inline;
import org.examwright.reading.outline.tree.BlankNode;

/** Decides what becomes of a blank: a gap in a question's stem, or text as it is anywhere else. */
@FunctionalInterface
public interface BlankReading {
  /** Blanks are no blanks here. */
  BlankReading LITERAL =
      blank ->
          new Inline.Text(
              blank.isDrawn() ? "____" + blank.content() + "____" : "[[" + blank.content() + "]]");

  Inline read(BlankNode blank);
}
