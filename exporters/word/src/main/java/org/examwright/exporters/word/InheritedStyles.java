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
  private final Map<String, Element> styles = new HashMap<>();

  InheritedStyles(Document part) {
    for (Element style : TemplateStyles.styles(part)) {
      styles.putIfAbsent(TemplateStyles.id(style), style);
    }
  }

  Set<String> ids() {
    return styles.keySet();
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
