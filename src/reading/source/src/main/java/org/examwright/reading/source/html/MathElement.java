package org.examwright.reading.source.html;

import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.reading.source.rich.InlineFlow;
import org.jsoup.nodes.Element;

/** Reads {@code math} as a formula. */
record MathElement(ElementReading reading) {

  /** Reads one; nothing, where there is something other than HTML in it. */
  boolean read(Element math, InlineFlow flow) {
    if (math.getAllElements().stream().anyMatch(part -> reading.tree().foreign(part) >= 0)) {
      return false;
    }
    String tex = reading.notes().allowed(new MathTex(reading.notes()).of(math), math);
    if (tex.isBlank()) {
      return true;
    }
    if (MathTex.isDisplay(math)) {
      flow.block(new Block.DisplayFormula(tex));
    } else {
      flow.add(new Inline.Formula(tex));
    }
    return true;
  }
}
