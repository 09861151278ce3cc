package org.examwright.reading.outline.set;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.exchange.Explanation;
import org.examwright.reading.source.Problems;

/** Says what is no part of any question, one note for each kind. */
public record PassedOverNotes(Problems problems) {
  private static final int SHOWN = 8;

  /** Writes them in the order of the file. */
  public void write(List<Explanation.PassedOver> passedOver) {
    Map<String, List<Explanation.PassedOver>> kinds = new LinkedHashMap<>();
    for (Explanation.PassedOver each : passedOver) {
      kinds.computeIfAbsent(each.what(), key -> new ArrayList<>()).add(each);
    }
    kinds.forEach(
        (what, places) ->
            problems.note(
                problems.at(places.getFirst().firstLine(), 1),
                what
                    + (places.size() == 1 ? "" : " (" + places.size() + " times)")
                    + " passed over: "
                    + lines(places)));
  }

  private static String lines(List<Explanation.PassedOver> places) {
    List<String> lines =
        places.stream()
            .limit(SHOWN)
            .map(
                place ->
                    place.firstLine() == place.lastLine()
                        ? String.valueOf(place.firstLine())
                        : place.firstLine() + "\u2013" + place.lastLine())
            .toList();
    boolean one = places.size() == 1 && !lines.getFirst().contains("\u2013");
    String rest = places.size() > SHOWN ? " and " + (places.size() - SHOWN) + " more" : "";
    return (one ? "line " : "lines ") + String.join(", ", lines) + rest;
  }
}
