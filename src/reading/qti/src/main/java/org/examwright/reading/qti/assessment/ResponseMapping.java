package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What single answers are worth, in the item's points.
 *
 * @param entries in their order; a key may stand in it twice, of which the first counts
 * @param otherwise what any other answer is worth
 * @param lowest what all answers together are worth at least; null for no bound
 * @param highest what they are worth at most; null for no bound
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">mapping</a>
 */
record ResponseMapping(
    List<Entry> entries,
    BigDecimal otherwise,
    @Nullable BigDecimal lowest,
    @Nullable BigDecimal highest) {

  /** What one answer is worth. */
  record Entry(String key, BigDecimal worth, boolean caseSensitive) {}

  ResponseMapping {
    entries = List.copyOf(entries);
  }

  static Optional<ResponseMapping> of(Tag declaration) {
    return declaration.child("mapping").map(ResponseMapping::read);
  }

  private static ResponseMapping read(Tag mapping) {
    List<Entry> entries =
        mapping.children("mapentry").stream()
            .map(
                entry ->
                    new Entry(
                        entry.attribute("mapkey").strip(),
                        RuleNumber.read(entry.attribute("mappedvalue")).orElse(BigDecimal.ZERO),
                        entry.attribute("casesensitive").strip().equals("true")))
            .toList();
    return new ResponseMapping(
        entries,
        RuleNumber.read(mapping.attribute("defaultvalue")).orElse(BigDecimal.ZERO),
        RuleNumber.read(mapping.attribute("lowerbound")).orElse(null),
        RuleNumber.read(mapping.attribute("upperbound")).orElse(null));
  }

  /** What one answer alone is worth, whatever the bounds. */
  BigDecimal of(String value) {
    return entries.stream()
        .filter(entry -> matches(entry, value))
        .findFirst()
        .map(Entry::worth)
        .orElse(otherwise);
  }

  /** What several answers are worth together. */
  BigDecimal of(List<String> values) {
    BigDecimal sum =
        values.stream().distinct().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    sum = lowest == null ? sum : sum.max(lowest);
    return highest == null ? sum : sum.min(highest);
  }

  /** What all answers that are worth something are worth together, whatever the bounds. */
  BigDecimal allRight() {
    return entries.stream()
        .filter(entry -> entry.worth().signum() > 0)
        .map(Entry::worth)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static boolean matches(Entry entry, String value) {
    return entry.caseSensitive()
        ? entry.key().equals(value)
        : entry.key().equalsIgnoreCase(value) || RuleValue.of(entry.key()).has(value);
  }
}
