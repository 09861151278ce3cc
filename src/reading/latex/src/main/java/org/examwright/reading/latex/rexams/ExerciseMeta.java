package org.examwright.reading.latex.rexams;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.latex.item.TexNumbers;
import org.examwright.reading.source.Problems;

/** What an exercise says of itself. */
final class ExerciseMeta {
  private static final List<String> KNOWN =
      List.of(
          "exname",
          "extitle",
          "extype",
          "exsolution",
          "extol",
          "exclozetype",
          "exstringtype",
          "exsection",
          "extags",
          "expoints",
          "exshuffle",
          "exversion",
          "exauthor");

  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /** A value and where it stands. */
  private record Entry(String value, Origin origin) {}

  void add(String key, String value, Origin origin) {
    entries.putIfAbsent(key, new Entry(value.strip(), origin));
  }

  boolean has(String key) {
    return !text(key).isEmpty();
  }

  String text(String key) {
    Entry entry = entries.get(key);
    return entry == null ? "" : entry.value();
  }

  Origin origin(String key, Origin otherwise) {
    Entry entry = entries.get(key);
    return entry == null ? otherwise : entry.origin();
  }

  /** The values that strokes set apart. */
  List<String> list(String key) {
    return has(key)
        ? Arrays.stream(text(key).split("\\|", -1)).map(String::strip).toList()
        : List.of();
  }

  Optional<BigDecimal> number(String key) {
    return TexNumbers.of(text(key));
  }

  List<String> path() {
    return Arrays.stream(text("exsection").split("/", -1))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }

  List<String> tags() {
    List<String> tags = new ArrayList<>();
    entries.forEach(
        (key, entry) -> {
          if (key.equals("extags") || key.startsWith("extags[")) {
            Arrays.stream(entry.value().split("[|,]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .forEach(tags::add);
          }
        });
    return tags.stream().distinct().toList();
  }

  /** Names what has no place in a set. */
  void reportOthers(Problems problems) {
    entries.forEach(
        (key, entry) -> {
          if (!KNOWN.contains(key)
              && !key.startsWith("extags[")
              && !key.startsWith("exextra[essay")) {
            problems.note(entry.origin(), "`" + key + "` has no place in a set and is left out");
          }
        });
    Entry shuffle = entries.get("exshuffle");
    if (shuffle != null && shuffle.value().matches("\\d+")) {
      problems.warning(
          shuffle.origin(),
          "R/exams shows "
              + shuffle.value()
              + " of the options, drawn at random: here all are shown",
          "take the others out if they are too many");
    }
  }
}
