package org.examwright.exporters.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.examwright.rendering.formula.MathMl;
import org.w3c.dom.Element;

/** The formulas of one export, each translated once. */
final class WordFormulas {
  private final Map<String, Optional<Element>> inLine = new HashMap<>();
  private final Map<String, Optional<Element>> displayed = new HashMap<>();

  /**
   * A formula as MathML.
   *
   * @return nothing when Word cannot show it as a formula
   */
  Optional<Element> of(String tex, boolean display) {
    return (display ? displayed : inLine)
        .computeIfAbsent(tex, key -> MathMl.of(key, display).filter(Omml::understands));
  }
}
