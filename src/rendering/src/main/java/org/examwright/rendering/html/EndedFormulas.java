package org.examwright.rendering.html;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.text.Block;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Formulas within which stands what ends them wherever MathJax looks for delimiters. */
public final class EndedFormulas {
  private EndedFormulas() {}

  /** A loss for every formula of a question, but of its title, that is written with a space. */
  public static List<Diagnostic> of(Question question) {
    return of(question.titled(List.of()).texts(), question.origin());
  }

  /**
   * A loss for every formula of some texts that is written with a space.
   *
   * @param origin where to look for the texts
   */
  public static List<Diagnostic> of(Stream<RichText> texts, Origin origin) {
    Set<Diagnostic> losses = new LinkedHashSet<>();
    TextWalk walk =
        new TextWalk(
            block -> {
              if (block instanceof Block.DisplayFormula formula) {
                add(losses, formula.tex(), FormulaDelimiter.DISPLAY, origin);
              }
            },
            inline -> {
              if (inline instanceof Inline.Formula formula) {
                add(losses, formula.tex(), FormulaDelimiter.INLINE, origin);
              }
            });
    texts.forEach(walk::visit);
    return List.copyOf(losses);
  }

  private static void add(
      Set<Diagnostic> losses, String tex, FormulaDelimiter delimiter, Origin origin) {
    if (!delimiter.whole(tex).strip().equals(tex.strip())) {
      losses.add(
          Diagnostic.loss(
              Weight.CHANGED,
              origin,
              Feature.FORMULA,
              "the formula `"
                  + tex
                  + "` would end at `"
                  + delimiter.end()
                  + "`, so that a space is put into that",
              "take it out"));
    }
  }
}
