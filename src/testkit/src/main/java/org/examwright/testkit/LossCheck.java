package org.examwright.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.FeatureUse;

/** Compares what an exporter declares, reports and writes of a sample. */
public final class LossCheck {
  private LossCheck() {}

  /**
   * Everything that does not fit together; empty when all does.
   *
   * @param words finds the words in an exporter's files that somebody can read there
   */
  public static <O extends Record> List<String> violations(
      Exporter<O> exporter, Sample sample, Function<List<Artifact>, String> words) {
    Export export = exporter.export(sample.set(), exporter.defaults());
    List<String> violations = new ArrayList<>();
    Set<Feature> reported =
        export.diagnostics().stream()
            .filter(diagnostic -> diagnostic.severity() == Severity.LOSS)
            .map(Diagnostic::feature)
            .collect(Collectors.toCollection(TreeSet::new));
    boolean leftOut =
        export.diagnostics().stream().anyMatch(loss -> loss.weight() == Weight.LEFT_OUT);
    declaredAsReported(exporter, sample, reported, leftOut, violations);
    if (exporter.capabilities().of(sample.feature()).level() == Capabilities.Support.Level.FULL
        && !reported.stream().anyMatch(feature -> feature.group() == Feature.Group.KIND)) {
      String text = words.apply(export.artifacts());
      for (String probe : sample.probes()) {
        if (!text.contains(probe)) {
          violations.add("\"" + probe + "\" is lost and nothing is reported");
        }
      }
    }
    Origin origin = sample.set().questions().findFirst().orElseThrow().origin();
    for (Diagnostic diagnostic : export.diagnostics()) {
      if (!diagnostic.origin().equals(origin)) {
        violations.add("\"" + diagnostic.message() + "\" does not name the question's origin");
      }
    }
    return violations;
  }

  private static void declaredAsReported(
      Exporter<?> exporter,
      Sample sample,
      Set<Feature> reported,
      boolean leftOut,
      List<String> violations) {
    Set<Feature> used = new TreeSet<>(FeatureUse.of(sample.set()));
    sample.set().sections().forEach(section -> used.addAll(FeatureUse.of(section)));
    sample.set().questions().forEach(question -> used.addAll(FeatureUse.of(question)));
    boolean kindLeftOut =
        leftOut
            || used.stream()
                .anyMatch(
                    feature ->
                        feature.group() == Feature.Group.KIND
                            && exporter.capabilities().of(feature).level()
                                == Capabilities.Support.Level.NONE);
    for (Feature feature : used) {
      boolean carried =
          exporter.capabilities().of(feature).level() == Capabilities.Support.Level.FULL;
      if (carried && reported.contains(feature)) {
        violations.add("a loss of " + feature.label() + " is reported and not declared");
      }
      boolean excused = kindLeftOut && feature.group() != Feature.Group.KIND;
      if (!carried && !reported.contains(feature) && !excused) {
        violations.add("the declared loss of " + feature.label() + " is not reported");
      }
    }
    for (Feature feature : reported) {
      if (!used.contains(feature)) {
        violations.add("a loss of " + feature.label() + " is reported and not used");
      }
    }
  }
}
