package org.examwright.exporters.qti.scoring;

import java.util.HashSet;
import java.util.Locale;

/**
 * What values earn.
 *
 * <p>The bounds hold for several values at once: the standard gives them to "the result of mapping
 * a container", though some players keep them for single values, too.
 *
 * @see <a
 *     href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html#element10105">Mapping</a>
 */
record Mapping(QtiElement element) {
  double of(Value value, boolean single) {
    if (single) {
      return entry(value.items().getFirst());
    }
    double sum = 0;
    for (Object item : new HashSet<>(value.items())) {
      sum += entry(item);
    }
    return Math.clamp(
        sum, bound("lowerBound", Double.NEGATIVE_INFINITY), bound("upperBound", Double.MAX_VALUE));
  }

  private double entry(Object item) {
    for (QtiElement entry : element.children("mapEntry")) {
      if (isEqual(entry, entry.attribute("mapKey"), item.toString())) {
        return Double.parseDouble(entry.attribute("mappedValue"));
      }
    }
    return Double.parseDouble(element.attribute("defaultValue"));
  }

  private static boolean isEqual(QtiElement entry, String key, String item) {
    return entry.optional("caseSensitive").map(Boolean::valueOf).orElse(true)
        ? key.equals(item)
        : key.toLowerCase(Locale.ROOT).equals(item.toLowerCase(Locale.ROOT));
  }

  private double bound(String name, double none) {
    return element.optional(name).map(Double::valueOf).orElse(none);
  }
}
