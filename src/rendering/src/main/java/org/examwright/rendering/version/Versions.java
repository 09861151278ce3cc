package org.examwright.rendering.version;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
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
  public Versions {
    papers = List.copyOf(papers);
    said = List.copyOf(said);
  }

  /** The papers of a plan. */
  public static Versions of(QuestionSet set, VersionPlan plan) {
    Draw draw = Draw.of(set, plan.seed());
    List<Diagnostic> said = new ArrayList<>(draw.losses());
    Picked pick = Picked.of(draw.set(), plan);
    said.addAll(pick.said());
    QuestionSet picked = pick.set();
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
