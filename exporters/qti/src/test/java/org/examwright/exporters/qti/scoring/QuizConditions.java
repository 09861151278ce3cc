package org.examwright.exporters.qti.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The conditions of QTI 1.2 in the hands of one learner. */
final class QuizConditions {
  private final Map<String, ResponsePlace> places;
  private final Map<String, List<String>> responses;
  private boolean held;

  QuizConditions(Map<String, ResponsePlace> places, Map<String, List<String>> responses) {
    this.places = places;
    this.responses = responses;
    responses.keySet().forEach(this::place);
  }

  /** Whether a rule applies; conditions side by side are alternatives, as Canvas has it. */
  boolean hold(QtiElement conditionvar) {
    boolean holds = false;
    for (QtiElement condition : conditionvar.children()) {
      holds |= condition.name().equals("other") ? !held : holds(condition, new HashMap<>());
    }
    held |= holds;
    return holds;
  }

  /**
   * Whether a condition holds.
   *
   * @param places how many of an ordered response's values were asked for in the same "and"
   */
  private boolean holds(QtiElement condition, Map<String, Integer> places) {
    return switch (condition.name()) {
      case "and" -> {
        Map<String, Integer> inOrder = new HashMap<>();
        boolean all = true;
        for (QtiElement part : condition.children()) {
          all &= holds(part, inOrder);
        }
        yield all;
      }
      case "or" -> condition.children().stream().anyMatch(part -> holds(part, places));
      case "not" -> !holds(condition.children().getFirst(), places);
      case "varequal" -> equals(condition, places);
      case "vargte" -> compared(condition).filter(sign -> sign >= 0).isPresent();
      case "vargt" -> compared(condition).filter(sign -> sign > 0).isPresent();
      case "varlte" -> compared(condition).filter(sign -> sign <= 0).isPresent();
      case "varlt" -> compared(condition).filter(sign -> sign < 0).isPresent();
      default -> throw new AssertionError("no condition that we know: " + condition.name());
    };
  }

  private boolean equals(QtiElement condition, Map<String, Integer> asked) {
    ResponsePlace place = place(condition.attribute("respident"));
    List<String> given = responses.getOrDefault(place.ident(), List.of());
    String wanted = condition.text();
    if (place.isNumber()) {
      return compared(condition).filter(sign -> sign == 0).isPresent();
    }
    if (place.isWritten()) {
      boolean caseCounts = condition.optional("case").equals(Optional.of("Yes"));
      return given.stream()
          .anyMatch(
              words ->
                  caseCounts
                      ? words.equals(wanted)
                      : words.toLowerCase(Locale.ROOT).equals(wanted.toLowerCase(Locale.ROOT)));
    }
    if (!place.labels().containsKey(wanted)) {
      throw new AssertionError(place.ident() + " has no label " + wanted);
    }
    if (place.isOrdered()) {
      int next = asked.merge(place.ident(), 1, Integer::sum) - 1;
      return next < given.size() && given.get(next).equals(wanted);
    }
    return given.contains(wanted);
  }

  /** How what is given compares with what is asked; empty for what is no number. */
  private Optional<Integer> compared(QtiElement condition) {
    List<String> given =
        responses.getOrDefault(place(condition.attribute("respident")).ident(), List.of());
    return given.stream()
        .filter(number -> number.matches("-?[0-9.]+"))
        .map(number -> new BigDecimal(number).compareTo(new BigDecimal(condition.text())))
        .findFirst();
  }

  private ResponsePlace place(String ident) {
    @Nullable ResponsePlace place = places.get(ident);
    if (place == null) {
      throw new AssertionError("the item has no response " + ident);
    }
    return place;
  }
}
