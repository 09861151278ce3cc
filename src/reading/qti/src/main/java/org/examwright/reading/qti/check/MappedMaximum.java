package org.examwright.reading.qti.check;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.reading.qti.assessment.Tag;

/** The most that the mappings of an item can give. */
final class MappedMaximum {
  private final Map<String, Tag> declarations = new HashMap<>();
  private final Map<String, Integer> limits = new HashMap<>();

  MappedMaximum(Tag item) {
    item.children("responsedeclaration")
        .forEach(declared -> declarations.put(declared.attribute("identifier"), declared));
    item.descendants()
        .filter(Tag::isInteraction)
        .forEach(
            interaction -> {
              String most =
                  interaction.has("maxchoices")
                      ? interaction.attribute("maxchoices")
                      : interaction.attribute("maxassociations");
              if (most.matches("[1-9]\\d{0,5}")) {
                limits.put(interaction.attribute("responseidentifier"), Integer.valueOf(most));
              }
            });
  }

  /** Of a response; not a number if it is not known. */
  double of(String response) {
    Tag declaration = declarations.get(response);
    Optional<Tag> mapping = declaration == null ? Optional.empty() : declaration.child("mapping");
    if (declaration == null || mapping.isEmpty()) {
      return Double.NaN;
    }
    List<Double> values =
        mapping.get().children("mapentry").stream()
            .map(entry -> ReachableScore.number(entry.attribute("mappedvalue")))
            .sorted(Comparator.reverseOrder())
            .toList();
    double rest = bound(mapping.get(), "defaultvalue", 0);
    if (values.stream().anyMatch(value -> value.isNaN()) || rest > 0) {
      return Double.NaN;
    }
    boolean single = declaration.attribute("cardinality").equals("single");
    int most = single ? 1 : limits.getOrDefault(response, Integer.MAX_VALUE);
    double sum = values.stream().limit(most).mapToDouble(value -> Math.max(0, value)).sum();
    return Math.min(sum, bound(mapping.get(), "upperbound", Double.POSITIVE_INFINITY));
  }

  private static double bound(Tag mapping, String attribute, double absent) {
    double bound = ReachableScore.number(mapping.attribute(attribute));
    return Double.isNaN(bound) ? absent : bound;
  }
}
