package org.examwright.model.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;

/** Reports what a set uses and a format says beforehand that it cannot carry. */
public final class DeclaredLosses {
  private final Capabilities capabilities;
  private final List<Diagnostic> losses = new ArrayList<>();

  /** Said once for all questions: a bank has tens of thousands of losses in a dozen of words. */
  private final Map<Feature, String> messages = new EnumMap<>(Feature.class);

  private DeclaredLosses(Capabilities capabilities) {
    this.capabilities = capabilities;
  }

  /**
   * One loss for every question and feature, in the set's order.
   *
   * <p>A question whose kind is left out altogether is one loss, whatever else it uses.
   */
  public static List<Diagnostic> of(QuestionSet set, Capabilities capabilities) {
    return of(set, capabilities, question -> false);
  }

  /**
   * The same, but for the questions that the exporter leaves out and reports by itself.
   *
   * @param leftOut whether a question is one of those
   */
  public static List<Diagnostic> of(
      QuestionSet set, Capabilities capabilities, Predicate<Question> leftOut) {
    DeclaredLosses declared = new DeclaredLosses(capabilities);
    Origin first = set.questions().findFirst().orElseThrow().origin();
    declared.report(FeatureUse.of(set), first);
    for (Section section : set.sections()) {
      declared.report(FeatureUse.of(section), place(set, section));
      section.questions().stream()
          .filter(leftOut.negate())
          .forEach(question -> declared.report(FeatureUse.of(question), question.origin()));
    }
    return declared.losses;
  }

  private void report(Set<Feature> used, Origin origin) {
    for (Feature feature : used) {
      Capabilities.Support support = capabilities.of(feature);
      if (support.level() == Capabilities.Support.Level.FULL) {
        continue;
      }
      String message =
          messages.computeIfAbsent(feature, lost -> lost.label() + " " + support.remark());
      losses.add(Diagnostic.loss(support.weight(), origin, feature, message, ""));
      if (feature.group() == Feature.Group.KIND
          && support.level() == Capabilities.Support.Level.NONE) {
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
