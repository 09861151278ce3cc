package org.examwright.app.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.app.outcome.Finding;

/**
 * Shows findings that say the same of many places: what to do once, and the places behind the first
 * few in one line.
 */
final class RepeatedFindings {
  /** So many of them have lines of their own. */
  private static final int ALONE = 4;

  private static final int MOST_PLACES = 40;

  private record Key(String file, String message, String hint) {
    static Key of(Finding finding) {
      return new Key(finding.file(), finding.fullMessage(), finding.hint());
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
    Map<Key, List<Finding>> same = new LinkedHashMap<>();
    for (Finding finding : findings) {
      same.computeIfAbsent(Key.of(finding), key -> new ArrayList<>()).add(finding);
    }
    Map<Key, Integer> counts = new LinkedHashMap<>();
    List<Shown> shown = new ArrayList<>();
    for (Finding finding : findings) {
      Key key = Key.of(finding);
      int count = counts.merge(key, 1, Integer::sum);
      List<Finding> all = same.getOrDefault(key, List.of());
      if (each || count == 1) {
        shown.add(new Shown(finding, finding.fullMessage(), finding.hint()));
      } else if (count <= ALONE || all.size() <= ALONE + 1) {
        shown.add(new Shown(finding, finding.fullMessage(), ""));
      } else if (count == ALONE + 1) {
        shown.add(
            new Shown(finding, "the same, and in " + lines(all.subList(count, all.size())), ""));
      }
    }
    return shown;
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
