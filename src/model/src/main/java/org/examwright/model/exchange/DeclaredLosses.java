package org.examwright.model.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;

/** Reports what a set uses and a format says beforehand that it cannot carry. */
public final class DeclaredLosses {
  private DeclaredLosses() {}

  /**
   * One loss for every question and feature, in the set's order.
   *
   * <p>A question whose kind is left out altogether is one loss, whatever else it uses.
   */
  public static List<Diagnostic> of(QuestionSet set, Format format, Capabilities capabilities) {
    List<Diagnostic> losses = new ArrayList<>();
    for (Section section : set.sections()) {
      report(FeatureUse.of(section), place(set, section), format, capabilities, losses);
      for (Question question : section.questions()) {
        report(FeatureUse.of(question), question.origin(), format, capabilities, losses);
      }
    }
    return losses;
  }

  /** The loss of one feature in the words in which all declared losses are reported. */
  public static Diagnostic loss(
      Feature feature, Origin origin, Format format, Capabilities capabilities) {
    return Diagnostic.loss(
        origin,
        feature,
        format.title() + ": " + feature.label() + " " + capabilities.of(feature).remark(),
        "");
  }

  private static void report(
      Set<Feature> used,
      Origin origin,
      Format format,
      Capabilities capabilities,
      List<Diagnostic> losses) {
    for (Feature feature : used) {
      Support support = capabilities.of(feature);
      if (support.level() == Support.Level.FULL) {
        continue;
      }
      losses.add(loss(feature, origin, format, capabilities));
      if (feature.group() == Feature.Group.KIND && support.level() == Support.Level.NONE) {
        return;
      }
    }
  }

  /** A section has no origin of its own: its first question's says where to look. */
  private static Origin place(QuestionSet set, Section section) {
    return section.questions().stream()
        .findFirst()
        .or(() -> set.questions().findFirst())
        .orElseThrow()
        .origin();
  }
}
