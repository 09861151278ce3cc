package org.examwright.rendering.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class EndedFormulasTest {

  @Test
  void aFormulaThatHoldsItsOwnEndIsReportedOnce() {
    Inline formula = new Inline.Formula("x\\)y");

    assertThat(EndedFormulas.of(Sets.open("q", RichText.ofInlines(List.of(formula, formula)))))
        .extracting(Diagnostic::message)
        .containsExactly(
            "the formula `x\\)y` would end at `\\)`, so that a space is put into that");
  }

  @Test
  void theEndOfALineIsNone() {
    RichText matrix =
        new RichText(
            List.of(
                new Block.DisplayFormula("\\begin{matrix}a\\\\]b\\end{matrix}"),
                new Block.Paragraph(List.of(new Inline.Formula("\\left[x\\right]")))));

    assertThat(EndedFormulas.of(Sets.open("q", matrix))).isEmpty();
  }
}
