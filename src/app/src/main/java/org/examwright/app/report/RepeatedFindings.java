package org.examwright.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.app.outcome.Finding;
import org.examwright.model.diagnostics.Severity;

/**
 * Shows findings that say the same once: of one place with all formats that say it; of many places
 * with what to do, and the places behind the first few in one line.
 */
final class RepeatedFindings {
  /** So many of them have lines of their own. */
  private static final int ALONE = 4;

  private static final int MOST_PLACES = 40;

  private record Key(String file, String message, String hint) {
    static Key of(Shown shown) {
      return new Key(shown.finding().file(), shown.message(), shown.hint());
    }
  }

  /** What several formats may say alike. */
  private record Said(Severity severity, String place, String message, String hint) {
    static Said of(Finding finding) {
      return new Said(finding.severity(), finding.place(), finding.message(), finding.hint());
    }
  }

  /**
   * A finding as it is shown.
   *
   * @param hint empty where it has been said
   */
  record Shown(Finding finding, String message, String hint) {}

  private RepeatedFindings() {}

  /**
   * What is shown of some findings, in their order.
   *
   * @param each whether each of them has a line of its own
   */
  static List<Shown> of(List<Finding> findings, boolean each) {
    List<Shown> told =
        each ? findings.stream().map(RepeatedFindings::alone).toList() : joined(findings);
    Map<Key, List<Finding>> same = new LinkedHashMap<>();
    for (Shown one : told) {
      same.computeIfAbsent(Key.of(one), key -> new ArrayList<>()).add(one.finding());
    }
    Map<Key, Integer> counts = new LinkedHashMap<>();
    List<Shown> shown = new ArrayList<>();
    for (Shown one : told) {
      Key key = Key.of(one);
      int count = counts.merge(key, 1, Integer::sum);
      List<Finding> all = same.getOrDefault(key, List.of());
      if (each || count == 1) {
        shown.add(one);
      } else if (count <= ALONE || all.size() <= ALONE + 1) {
        shown.add(new Shown(one.finding(), one.message(), ""));
      } else if (count == ALONE + 1) {
        String places = lines(all.subList(count, all.size()));
        shown.add(new Shown(one.finding(), "the same, and in " + places, ""));
      }
    }
    return shown;
  }

  private static Shown alone(Finding finding) {
    return new Shown(finding, finding.fullMessage(), finding.hint());
  }

  /**
   * What several formats say of one place is said once for all, but for errors, which are counted.
   */
  private static List<Shown> joined(List<Finding> findings) {
    Map<Said, List<Finding>> alike = new LinkedHashMap<>();
    for (Finding finding : findings) {
      alike.computeIfAbsent(Said.of(finding), key -> new ArrayList<>()).add(finding);
    }
    List<Shown> joined = new ArrayList<>();
    for (List<Finding> all : alike.values()) {
      List<String> formats =
          all.stream().map(Finding::formatTitle).filter(t -> !t.isEmpty()).distinct().toList();
      if (formats.size() < 2 || all.getFirst().isError()) {
        all.forEach(finding -> joined.add(alone(finding)));
      } else {
        Finding first = all.getFirst();
        String message = String.join(", ", formats) + ": " + first.message();
        joined.add(new Shown(first, message, first.hint()));
      }
    }
    return joined;
  }

  private static String lines(List<Finding> findings) {
    int more = findings.size() - MOST_PLACES;
    return (findings.size() == 1 ? "line " : "lines ")
        + findings.stream()
            .limit(MOST_PLACES)
            .map(finding -> String.valueOf(finding.line()))
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more; --verbose shows each" : "");
  }
}
