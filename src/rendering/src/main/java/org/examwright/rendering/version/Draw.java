package org.examwright.rendering.version;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;

/**
 * What a paper has of a set: of each pool the questions that are drawn by a seed, in their order.
 *
 * <p>Drawn are those whose lot is the least: the SHA-256 of the seed in decimal, a space and the
 * question's id, in UTF-8. So the same seed draws the same on any machine, and a question that is
 * added or taken out leaves the others their lots.
 *
 * @param set without any pool; without labels if questions are left out, so that they are numbered
 *     as they are printed
 * @param losses a loss for each pool of which questions are left out
 */
public record Draw(QuestionSet set, List<Diagnostic> losses) {
  private static final int MOST_NAMED = 30;

  public Draw {
    losses = List.copyOf(losses);
  }

  /** The draw of a seed. */
  public static Draw of(QuestionSet set, int seed) {
    if (set.sections().stream().allMatch(section -> section.pick() == null)) {
      return new Draw(set, List.of());
    }
    List<Diagnostic> losses = new ArrayList<>();
    List<Section> sections = new ArrayList<>();
    for (Section section : set.sections()) {
      Section drawn = drawn(section, seed);
      sections.add(drawn);
      if (drawn.questions().size() < section.questions().size()) {
        losses.add(loss(section, drawn, seed));
      }
    }
    List<Section> printed =
        losses.isEmpty() ? sections : sections.stream().map(Draw::unlabelled).toList();
    return new Draw(set.with(printed), losses);
  }

  private static Section drawn(Section section, int seed) {
    if (section.pick() == null) {
      return section;
    }
    Lots lots = new Lots(Integer.toString(seed));
    Set<String> ids =
        section
            .answered()
            .sorted(Comparator.comparing(question -> lots.of(question.id())))
            .limit(section.pick())
            .map(Question::id)
            .collect(Collectors.toCollection(HashSet::new));
    return new Section(
        section.path(),
        section.introduction(),
        section.questions().stream()
            .filter(question -> !question.isAnswered() || ids.contains(question.id()))
            .toList());
  }

  static Section unlabelled(Section section) {
    return section.with(
        section.questions().stream().map(question -> question.labelled("")).toList());
  }

  private static Diagnostic loss(Section pool, Section drawn, int seed) {
    String where = pool.path().isEmpty() ? "" : " of \"" + String.join(" / ", pool.path()) + "\"";
    String named =
        drawn.answered().limit(MOST_NAMED).map(Draw::name).collect(Collectors.joining(", "));
    return Diagnostic.loss(
        Weight.CHANGED,
        pool.questions().getFirst().origin(),
        Feature.SECTION_PICK,
        drawn.answered().count()
            + " of the "
            + pool.answered().count()
            + " questions"
            + where
            + " are printed, the same on every paper: "
            + named
            + (drawn.answered().count() > MOST_NAMED ? " …" : ""),
        "these are drawn by the seed " + seed + "; another `seed` draws others");
  }

  private static String name(Question question) {
    return question.label().isEmpty() ? "line " + question.origin().line() : question.label();
  }
}
