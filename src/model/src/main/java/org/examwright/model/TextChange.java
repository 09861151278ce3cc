package org.examwright.model;

import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Puts other texts in the place of those of a question. */
public interface TextChange {

  /** What stands for a text that may be empty, such as feedback. */
  RichText text(RichText text);

  /** What stands for a line that may be empty: a title. */
  List<Inline> line(List<Inline> line);

  /** What stands for a text that must say something: a stem, a choice, an item. */
  default RichText required(RichText text) {
    return text(text);
  }

  /** What a gap is called whose marks have another id in the changed texts. */
  default String gap(String id) {
    return id;
  }

  /** What stands for a line that must say something: a right side. */
  default List<Inline> requiredLine(List<Inline> line) {
    return line(line);
  }
}
