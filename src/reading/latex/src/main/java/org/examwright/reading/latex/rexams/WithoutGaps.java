package org.examwright.reading.latex.rexams;

import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.model.text.TidyText;

/** Puts lines to write on in the place of gaps. */
final class WithoutGaps {
  private static final TidyText LINES =
      TidyText.replacing(
          inline -> inline instanceof Inline.GapMark ? new Inline.Text("_____") : inline);

  private WithoutGaps() {}

  static RichText of(RichText text) {
    boolean[] any = {false};
    TextWalk.ofInlines(inline -> any[0] |= inline instanceof Inline.GapMark).visit(text);
    return any[0] ? LINES.text(text) : text;
  }
}
