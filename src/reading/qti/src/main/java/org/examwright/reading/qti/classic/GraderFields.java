package org.examwright.reading.qti.classic;

import org.examwright.model.text.RichText;
import org.examwright.reading.source.html.PlainHtml;

/**
 * What those who grade read.
 *
 * @param modelAnswer may be empty
 * @param notes may be empty
 */
record GraderFields(RichText modelAnswer, RichText notes) {

  static GraderFields of(ClassicItem item) {
    RichText answer = item.feedback().solution();
    if (answer.isEmpty()) {
      answer = item.material().of(item.element().descendants("answer_key_material"));
    }
    String notes = item.fields().first("grading_notes", "qmd_instructornotes");
    String known = answer.plainText();
    if (!known.isEmpty() && notes.startsWith(known)) {
      notes = notes.substring(known.length()).strip();
    }
    return new GraderFields(
        answer,
        notes.isEmpty()
            ? RichText.EMPTY
            : item.reading().texts().html(PlainHtml.of(notes), item.origin()));
  }
}
