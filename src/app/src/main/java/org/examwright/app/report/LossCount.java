package org.examwright.app.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.app.environment.CountWording;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Format;

/**
 * Says in a line what of a set does not arrive, by name, and how much is changed.
 *
 * @param names of the questions of the set
 * @param findings losses and notes of exporters; all others count for nothing
 */
record LossCount(LabelsByLine names, List<Finding> findings) {
  private static final int NAMES_SHOWN = 5;

  /** What exporters say of losses, by their formats. */
  static Map<Format, LossCount> byFormat(Outcome outcome) {
    Map<Format, List<Finding>> found = new LinkedHashMap<>();
    for (Finding finding : ofExporters(outcome)) {
      Format format = finding.format();
      if (format != null) {
        found.computeIfAbsent(format, ignored -> new ArrayList<>()).add(finding);
      }
    }
    LabelsByLine names = new LabelsByLine(outcome);
    Map<Format, LossCount> counts = new LinkedHashMap<>();
    found.entrySet().stream()
        .sorted(Comparator.comparing(entry -> entry.getKey().title()))
        .forEach(entry -> counts.put(entry.getKey(), new LossCount(names, entry.getValue())));
    return counts;
  }

  /** What does not arrive in one format or the other. */
  static LossCount ofAllFormats(Outcome outcome) {
    return new LossCount(new LabelsByLine(outcome), ofExporters(outcome));
  }

  private static List<Finding> ofExporters(Outcome outcome) {
    return outcome.findings().stream()
        .filter(finding -> finding.format() != null)
        .filter(
            finding -> finding.severity() == Severity.LOSS || finding.severity() == Severity.NOTE)
        .toList();
  }

  /** What does not arrive, questions first; empty if all arrives in some way. */
  List<String> lost() {
    Set<String> leftOut = new LinkedHashSet<>();
    weighing(Weight.LEFT_OUT).map(names::of).forEach(leftOut::add);
    Map<String, Set<String>> parts = new LinkedHashMap<>();
    for (Finding finding : weighing(Weight.LOST).toList()) {
      Feature feature = finding.feature();
      if (feature != null && !leftOut.contains(names.of(finding))) {
        parts
            .computeIfAbsent(feature.label(), ignored -> new LinkedHashSet<>())
            .add(names.of(finding));
      }
    }
    List<String> words = new ArrayList<>();
    if (!leftOut.isEmpty()) {
      words.add(CountWording.count(leftOut.size(), "question") + " left out " + shown(leftOut));
    }
    if (!parts.isEmpty()) {
      words.add(
          parts.values().stream().flatMap(Set::stream).distinct().count()
              + " lost in part: "
              + parts.entrySet().stream()
                  .map(part -> part.getKey() + " " + shown(part.getValue()))
                  .collect(Collectors.joining(", ")));
    }
    return words;
  }

  /** All of it, the gravest first. */
  List<String> all() {
    List<String> words = new ArrayList<>(lost());
    long changed = weighing(Weight.CHANGED).map(Finding::place).distinct().count();
    if (changed > 0) {
      words.add(changed + " changed");
    }
    long notes = weighing(Weight.NOTE).map(Finding::message).distinct().count();
    if (notes > 0) {
      words.add(CountWording.count(notes, "note"));
    }
    return words;
  }

  private Stream<Finding> weighing(Weight weight) {
    return findings.stream().filter(finding -> finding.weight() == weight);
  }

  private static String shown(Set<String> names) {
    return names.stream().limit(NAMES_SHOWN).collect(Collectors.joining(", ", "(", ""))
        + (names.size() > NAMES_SHOWN ? ", …)" : ")");
  }
}
