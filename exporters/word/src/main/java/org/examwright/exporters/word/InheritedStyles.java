package org.examwright.exporters.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Styles with what each takes over from the one that it is based on. */
final class InheritedStyles {
  /** The size of text if nobody says another one, in half points. */
  private static final int WORDS_OWN = 20;

  private final Map<String, Element> styles = new HashMap<>();
  private final Optional<Element> normal;
  private final Optional<Element> defaults;

  InheritedStyles(Document part) {
    for (Element style : TemplateStyles.styles(part)) {
      styles.putIfAbsent(TemplateStyles.id(style), style);
    }
    normal =
        TemplateStyles.styles(part).stream()
            .filter(style -> WordXml.attribute(style, "type").equals("paragraph"))
            .filter(style -> !WordXml.attribute(style, "default").isEmpty())
            .findFirst();
    defaults = WordXml.child(part.getDocumentElement(), "docDefaults", "rPrDefault", "rPr", "sz");
  }

  Set<String> ids() {
    return styles.keySet();
  }

  /** The size of usual text, in half points. */
  int textSize() {
    return normal
        .flatMap(style -> find(TemplateStyles.id(style), "rPr", "sz"))
        .or(() -> defaults)
        .map(size -> WordXml.number(WordXml.attribute(size, "val"), WORDS_OWN))
        .orElse(WORDS_OWN);
  }

  /** What a style says, or else the nearest that it is based on. */
  Optional<Element> find(String id, String... path) {
    Set<String> seen = new HashSet<>();
    for (String next = id; seen.add(next); next = WordXml.value(styles.get(next), "basedOn")) {
      if (!styles.containsKey(next)) {
        break;
      }
      Optional<Element> found = WordXml.child(styles.get(next), path);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
