package org.examwright.rendering.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;

/**
 * The questions of a set that somebody picks for a paper.
 *
 * @param set with those alone, in their order; all of it if nothing is picked or asked for
 * @param said which they are, and what picks too few; an error if no question is picked at all
 */
record Picked(QuestionSet set, List<Diagnostic> said) {
  private static final int MOST_NAMED = 30;
  private static final String CHECK = "check the names, or ask for fewer";

  Picked {
    said = List.copyOf(said);
  }

  static Picked of(QuestionSet set, VersionPlan plan) {
    List<PickTerms.Term> terms = PickTerms.parse(plan.pick()).terms();
    if (terms.isEmpty()) {
      return new Picked(set, List.of());
    }
    Origin first = set.questions().findFirst().orElseThrow().origin();
    List<Diagnostic> said = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (PickTerms.Term term : terms) {
      Set<String> own = PickTerms.picked(term, set, plan.seed());
      Integer count = term.count();
      if (own.isEmpty() || (count != null && own.size() < count)) {
        String few = own.isEmpty() ? "no question" : "only " + own.size();
        said.add(Diagnostic.warning(first, "`" + term.written() + "` picks " + few, CHECK));
      }
      ids.addAll(own);
    }
    if (ids.isEmpty()) {
      return new Picked(
          set,
          List.of(
              Diagnostic.error(
                  first, "`" + plan.pick() + "` picks no question of the set", CHECK)));
    }
    said.add(Diagnostic.note(first, named(set, ids)));
    return new Picked(set.with(only(set, ids)), said);
  }

  /** A section of which nothing is left goes with its introduction; one that had nothing stays. */
  private static List<Section> only(QuestionSet set, Set<String> ids) {
    List<Section> sections = new ArrayList<>();
    for (Section section : set.sections()) {
      Section left =
          section.with(
              Unit.of(section.questions()).stream()
                  .flatMap(unit -> unit.only(ids).stream())
                  .toList());
      if (section.questions().isEmpty() || !left.questions().isEmpty()) {
        sections.add(left);
      }
    }
    return sections;
  }

  private static String named(QuestionSet set, Set<String> ids) {
    Places places = Places.of(set);
    String numbers =
        set.questions()
            .filter(question -> ids.contains(question.id()))
            .limit(MOST_NAMED)
            .map(places::of)
            .collect(Collectors.joining(", "));
    return ids.size()
        + " of the "
        + places.byId().size()
        + " questions are picked: "
        + numbers
        + (ids.size() > MOST_NAMED ? " …" : "");
  }
}
