package org.examwright.reading.outline.question;

import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Parts;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.source.Problems;

/** Reports the parts of a question that only questions of other kinds have. */
record PartsOfKind(Parts parts, Origin origin, Problems problems) {

  void requireOnlyThoseOf(Kind kind) {
    requireNoModelAnswer(kind);
    requireNoBlanks(kind);
  }

  private void requireNoBlanks(Kind kind) {
    if (kind != Kind.GAPS && !parts.blanks().isEmpty()) {
      Parts.BlankPart part = parts.blanks().getFirst();
      problems.error(
          new NodePlaces(problems).of(part.place()),
          "a question of the kind ." + kind.word() + " has no blanks to describe",
          "call it {.gaps}, or give this part another name than Blank");
    }
  }

  private void requireNoModelAnswer(Kind kind) {
    boolean answer =
        switch (kind) {
          case ESSAY, UPLOAD, CHOICE, MULTIPLE, TRUE_FALSE -> false;
          case SHORT, NUMERIC, MATCHING, ORDERING, GAPS, DESCRIPTION -> parts.has(Label.ANSWER);
        };
    boolean grading = kind != Kind.ESSAY && kind != Kind.UPLOAD && parts.has(Label.GRADING);
    if (answer || grading) {
      problems.error(
          origin,
          "a question of the kind ." + kind.word() + " has no model answer and no grader notes",
          "take that part out, or call it `**Explanation:**`");
    }
  }
}
