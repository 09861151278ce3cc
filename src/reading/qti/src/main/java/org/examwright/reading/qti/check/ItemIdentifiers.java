package org.examwright.reading.qti.check;

import java.util.LinkedHashMap;
import java.util.Map;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.source.Problems;

/** The identifiers of the items of a package, each of which is an item of its own. */
final class ItemIdentifiers {
  private final Problems problems;
  private final Map<String, Origin> first = new LinkedHashMap<>();
  private final Map<Origin, String> again = new LinkedHashMap<>();

  ItemIdentifiers(Problems problems) {
    this.problems = problems;
  }

  void add(Tag item) {
    String identifier = item.attribute("identifier");
    if (first.putIfAbsent(identifier, item.origin()) != null) {
      again.put(item.origin(), identifier);
    }
  }

  void report() {
    again.forEach(
        (place, identifier) ->
            problems.error(
                place,
                "the item `" + identifier + "` is there twice: " + first.get(identifier),
                "give each item its own identifier, or importers keep one of them"));
  }
}
