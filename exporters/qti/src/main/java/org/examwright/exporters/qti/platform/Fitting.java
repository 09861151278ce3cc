package org.examwright.exporters.qti.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.exchange.Format;

/**
 * The questions of a set that a platform takes from QTI 2.
 *
 * @param sections those of the set; may be without any question
 */
public record Fitting(List<Section> sections, List<Diagnostic> diagnostics) {
  /** Copies both lists. */
  public Fitting {
    sections = List.copyOf(sections);
    diagnostics = List.copyOf(diagnostics);
  }

  /** Whether the platform takes none of the questions. */
  public boolean isEmpty() {
    return sections.stream().allMatch(section -> section.questions().isEmpty());
  }

  /** The set with these questions alone. */
  public QuestionSet of(QuestionSet set) {
    return set.with(sections);
  }

  /** All questions but those that the platform does not take, each of which is a loss. */
  public static Fitting of(QuestionSet set, Platform platform) {
    List<Section> sections = new ArrayList<>();
    List<Diagnostic> losses = new ArrayList<>();
    for (Section section : set.sections()) {
      List<Question> taken = new ArrayList<>();
      for (Question question : section.questions()) {
        if (platform.takes(question)) {
          taken.add(question);
        } else {
          losses.add(loss(question, platform));
        }
      }
      Section left = section.with(taken);
      sections.add(left);
      if (!Objects.equals(left.pick(), section.pick())) {
        losses.add(loss(section, left, platform));
      }
    }
    if (sections.stream().allMatch(section -> section.questions().isEmpty())) {
      losses.add(
          Diagnostic.error(
              losses.getFirst().origin(),
              "nothing is left of the set for " + platform.title(),
              "write it for another platform or in another format"));
    }
    return new Fitting(sections, losses);
  }

  /** Says that a platform does not import files of a format at all; nothing when it does. */
  public static List<Diagnostic> mismatch(QuestionSet set, Platform platform, Format format) {
    return platform.imports(format.id())
        ? List.of()
        : List.of(
            Diagnostic.warning(
                Origin.of(set.questions().findFirst().orElseThrow().origin().file()),
                platform.title() + " makes no quiz of " + format.title(),
                "import one of these there: " + String.join(", ", platform.formats())));
  }

  /** A pool of which fewer questions are left than are drawn. */
  private static Diagnostic loss(Section pool, Section left, Platform platform) {
    return Diagnostic.loss(
        Weight.CHANGED,
        pool.questions().getFirst().origin(),
        Feature.SECTION_PICK,
        "instead of "
            + pool.pick()
            + " questions "
            + (left.pick() == null ? "none" : left.pick())
            + " can be drawn, since "
            + platform.title()
            + " takes no more of this category",
        "add questions of other kinds to it");
  }

  private static Diagnostic loss(Question question, Platform platform) {
    Feature kind = FeatureUse.kind(question);
    return Diagnostic.loss(
        Weight.LOST,
        question.origin(),
        kind,
        kind.label() + " is left out, since " + platform.title() + " takes no such question",
        "write it as a choice or short answer, or add it there by hand");
  }
}
