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
    String written = item.fields().first("grading_notes", "qmd_instructornotes");
    RichText notes =
        item.material()
            .text(ItemMaterial.isMarkup(written) ? written : PlainHtml.of(written), item.origin());
    return new GraderFields(answer, behind(answer, notes));
  }

  /** Notes for graders may begin with the model answer, which platforms have no other place for. */
  private static RichText behind(RichText answer, RichText notes) {
    String known = words(answer);
    int whole = answer.blocks().size();
    if (whole <= notes.blocks().size() && isAnswer(notes, whole, known)) {
      return from(notes, whole);
    }
    for (int end = 1; end <= notes.blocks().size(); end++) {
      if (isAnswer(notes, end, known)) {
        return from(notes, end);
      }
    }
    return notes;
  }

  private static boolean isAnswer(RichText notes, int end, String known) {
    return !known.isEmpty() && words(new RichText(notes.blocks().subList(0, end))).equals(known);
  }

  private static RichText from(RichText notes, int start) {
    return new RichText(notes.blocks().subList(start, notes.blocks().size()));
  }

  private static String words(RichText text) {
    return text.plainText().replaceAll("[\\s\u2060\u2066-\u2069]+|\\\\[()]", "");
  }
}
