package org.examwright.reading.word;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the lines of paragraphs begin: as they say themselves, or their list, or their style. */
final class ListIndents {
  private final Map<String, PartElement> lists = new HashMap<>();
  private final Map<String, PartElement> numbers = new HashMap<>();

  ListIndents(Optional<PartElement> part) {
    part.ifPresent(
        root -> {
          root.all("w:abstractNum").forEach(each -> lists.put(each.get("w:abstractNumId"), each));
          root.all("w:num").forEach(each -> numbers.put(each.get("w:numId"), each));
        });
  }

  /** An indent in twentieths of a point. */
  int of(PartElement properties, List<PartElement> styles) {
    return own(properties)
        .or(() -> ofList(properties))
        .or(
            () ->
                styles.stream()
                    .flatMap(style -> style.child("w:pPr").stream())
                    .flatMap(each -> own(each).or(() -> ofList(each)).stream())
                    .findFirst())
        .orElse(0);
  }

  private static Optional<Integer> own(PartElement properties) {
    return properties
        .child("w:ind")
        .flatMap(
            each ->
                PartElement.parsed(
                    each.get("w:start").isEmpty() ? each.get("w:left") : each.get("w:start")));
  }

  private Optional<Integer> ofList(PartElement properties) {
    return properties
        .child("w:numPr")
        .flatMap(
            own -> {
              PartElement number = numbers.get(own.value("w:numId"));
              PartElement list = number == null ? null : lists.get(number.value("w:abstractNumId"));
              String level = own.number("w:ilvl").orElse(0).toString();
              return list == null
                  ? Optional.empty()
                  : list.all("w:lvl")
                      .filter(each -> each.get("w:ilvl").equals(level))
                      .findFirst()
                      .flatMap(each -> each.child("w:pPr"))
                      .flatMap(ListIndents::own);
            });
  }
}
