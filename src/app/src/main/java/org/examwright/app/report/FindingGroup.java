package org.examwright.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.examwright.app.environment.CountWording;
import org.examwright.app.outcome.Finding;
import org.examwright.model.exchange.Format;

/** Findings that say the same about several places or of several formats. */
record FindingGroup(List<Finding> findings) {
  private static final int PLACES_SHOWN = 3;

  private record Key(String message, String hint) {}

  /** Groups in the order in which their first members stand. */
  static List<FindingGroup> of(List<Finding> findings) {
    Map<Key, List<Finding>> groups = new LinkedHashMap<>();
    for (Finding finding : findings) {
      groups
          .computeIfAbsent(new Key(finding.message(), finding.hint()), ignored -> new ArrayList<>())
          .add(finding);
    }
    return groups.values().stream().map(FindingGroup::new).toList();
  }

  /** The formats that they are about, in the order in which they were found. */
  List<Format> formats() {
    return findings.stream().map(Finding::format).filter(Objects::nonNull).distinct().toList();
  }

  /** The message with the names of the formats before it, if exporters found it. */
  String message() {
    String titles = formats().stream().map(Format::title).collect(Collectors.joining(", "));
    return (titles.isEmpty() ? "" : titles + ": ") + first().message();
  }

  Finding first() {
    return findings.get(0);
  }

  private record Place(String file, int line) {}

  /**
   * Such as {@code 5 questions: set.md:12, 15, 20, …}, or the place alone if there is one.
   *
   * @param noun what stands at the places
   */
  String places(String noun) {
    List<Place> places =
        findings.stream()
            .map(finding -> new Place(finding.file(), finding.line()))
            .distinct()
            .toList();
    Map<String, List<Place>> byFile =
        places.stream()
            .limit(PLACES_SHOWN)
            .collect(Collectors.groupingBy(Place::file, LinkedHashMap::new, Collectors.toList()));
    return (places.size() == 1 ? "" : CountWording.count(places.size(), noun) + ": ")
        + byFile.entrySet().stream()
            .map(file -> inFile(file.getKey()) + lines(file.getValue()))
            .collect(Collectors.joining("; "))
        + (places.size() > PLACES_SHOWN ? ", …" : "");
  }

  /** A row follows the name of its sheet at once. */
  private static String inFile(String file) {
    return file.endsWith("!") ? file : file + ":";
  }

  private static String lines(List<Place> places) {
    return places.stream()
        .map(place -> String.valueOf(place.line()))
        .collect(Collectors.joining(", "));
  }
}
