package org.examwright.rendering.version;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.rendering.sheet.ChoiceWords;
import org.examwright.rendering.sheet.Version;

/**
 * The papers that are made of a set.
 *
 * @param printed all questions of them, in the author's order
 * @param papers one or more, all with the same questions
 * @param said what is left out, and what no longer fits
 */
public record Versions(QuestionSet printed, List<Version> papers, List<Diagnostic> said) {
  private static final int MOST_NAMED = 30;

  public Versions {
    papers = List.copyOf(papers);
    said = List.copyOf(said);
  }

  /** The papers of a plan. */
  public static Versions of(QuestionSet set, VersionPlan plan) {
    Draw draw = Draw.of(set, plan.seed());
    List<Diagnostic> said = new ArrayList<>(draw.losses());
    QuestionSet picked = picked(draw.set(), plan, said);
    boolean numberedAnew = plan.shuffles(Shuffled.QUESTIONS) || picked.size() < set.size();
    QuestionSet printed = numberedAnew ? unlabelled(picked) : picked;
    List<Version> papers =
        IntStream.range(0, plan.count())
            .mapToObj(i -> plan.count() == 1 ? "" : Character.toString('A' + i))
            .map(letter -> new Version(letter, new Shuffling(plan, letter).of(printed)))
            .toList();
    if (numberedAnew) {
      said.addAll(namedQuestions(set, picked, papers));
    }
    return new Versions(printed, papers, said);
  }

  private static QuestionSet picked(QuestionSet set, VersionPlan plan, List<Diagnostic> said) {
    PickTerms picks = PickTerms.parse(plan.pick());
    if (picks.terms().isEmpty()) {
      return set;
    }
    Origin first = set.questions().findFirst().orElseThrow().origin();
    Set<String> ids = new HashSet<>();
    for (PickTerms.Term term : picks.terms()) {
      Set<String> own = PickTerms.picked(term, set, plan.seed());
      Integer count = term.count();
      if (own.isEmpty() || (count != null && own.size() < count)) {
        said.add(
            Diagnostic.warning(
                first,
                "`"
                    + term.written()
                    + "` picks "
                    + (own.isEmpty() ? "no question" : "only " + own.size()),
                "check the names, or ask for fewer"));
      }
      ids.addAll(own);
    }
    if (ids.isEmpty()) {
      return set;
    }
    List<Section> sections =
        set.sections().stream()
            .map(
                section ->
                    section.with(
                        Unit.of(section.questions()).stream()
                            .flatMap(unit -> unit.only(ids).stream())
                            .toList()))
            .filter(section -> !section.questions().isEmpty())
            .toList();
    Places places = Places.of(set);
    String named =
        set.questions()
            .filter(question -> ids.contains(question.id()))
            .limit(MOST_NAMED)
            .map(places::of)
            .collect(Collectors.joining(", "));
    said.add(
        Diagnostic.note(
            first,
            ids.size()
                + " of the "
                + places.byId().size()
                + " questions are picked: "
                + named
                + (ids.size() > MOST_NAMED ? " …" : "")));
    return set.with(sections);
  }

  private static QuestionSet unlabelled(QuestionSet set) {
    return set.with(set.sections().stream().map(Draw::unlabelled).toList());
  }

  /** Texts that send the reader to a question by a number that it does not have any more. */
  private static List<Diagnostic> namedQuestions(
      QuestionSet set, QuestionSet printed, List<Version> papers) {
    ChoiceWords words = ChoiceWords.in(set.language());
    Places places = Places.of(set);
    List<Diagnostic> said = new ArrayList<>();
    for (Question question : (Iterable<Question>) printed.questions()::iterator) {
      question
          .texts()
          .map(text -> words.namedQuestion(text.plainText()))
          .flatMap(Optional::stream)
          .distinct()
          .forEach(
              number ->
                  said.add(
                      Diagnostic.warning(
                          question.origin(),
                          "the text names question "
                              + number
                              + ", which is "
                              + whereabouts(number, set, places, papers),
                          "say what the other question is about instead of its number")));
    }
    return said;
  }

  private static String whereabouts(
      String number, QuestionSet set, Places places, List<Version> papers) {
    Map<String, String> found = new LinkedHashMap<>();
    set.questions()
        .filter(question -> places.of(question).equals(number))
        .findFirst()
        .ifPresent(
            named -> {
              for (Version paper : papers) {
                String there = Places.of(paper.set()).of(named);
                if (!there.isEmpty()) {
                  found.put(paper.letter(), there);
                }
              }
            });
    if (found.isEmpty()) {
      return "not printed";
    }
    return found.entrySet().stream()
        .map(
            place ->
                place.getValue()
                    + (place.getKey().isEmpty() ? " on paper" : " in version " + place.getKey()))
        .collect(Collectors.joining(", "));
  }
}
