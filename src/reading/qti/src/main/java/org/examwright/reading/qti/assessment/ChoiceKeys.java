package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Finds out which of the choices that an interaction offers are right. */
final class ChoiceKeys {
  /** Of more choices not every combination is tried. */
  private static final int MOST_COMBINED = 10;

  private ChoiceKeys() {}

  /** The identifiers of the right choices; none if nothing says which are. */
  static List<String> of(
      ItemContext context, DeclaredResponse response, List<String> ids, boolean multiple) {
    List<String> declared = response.correct().stream().filter(ids::contains).distinct().toList();
    if (!declared.isEmpty()) {
      return declared;
    }
    List<String> mapped =
        context.mapping(response).stream().flatMap(m -> mapped(m, ids, multiple).stream()).toList();
    if (!mapped.isEmpty() || !context.rules().areScoring()) {
      return mapped;
    }
    return multiple && ids.size() <= MOST_COMBINED
        ? best(context, response.id(), combinations(ids))
        : best(context, response.id(), ids.stream().map(List::of).toList());
  }

  private static List<String> mapped(ResponseMapping mapping, List<String> ids, boolean multiple) {
    List<String> right = ids.stream().filter(id -> mapping.of(id).signum() > 0).toList();
    if (multiple || right.size() < 2) {
      return right;
    }
    BigDecimal best = right.stream().map(mapping::of).reduce(BigDecimal.ZERO, BigDecimal::max);
    return right.stream().filter(id -> mapping.of(id).compareTo(best) == 0).limit(1).toList();
  }

  private static List<List<String>> combinations(List<String> ids) {
    List<List<String>> all = new ArrayList<>();
    for (int some = 1; some < 1 << ids.size(); some++) {
      int chosen = some;
      all.add(
          IntStream.range(0, ids.size())
              .filter(i -> (chosen >> i & 1) == 1)
              .mapToObj(ids::get)
              .toList());
    }
    return all;
  }

  /** The smallest of the answers that earn most; none if the rules are not understood. */
  private static List<String> best(
      ItemContext context, String response, List<List<String>> answers) {
    List<String> best = List.of();
    BigDecimal most = BigDecimal.ZERO;
    for (List<String> answer : answers) {
      ResponseRules.Played played =
          context.rules().play(Map.of(response, new RuleValue(answer, false)));
      if (!played.unclear().isEmpty()) {
        return List.of();
      }
      int compared = played.score().compareTo(most);
      if (compared > 0 || (compared == 0 && answer.size() < best.size())) {
        best = answer;
        most = played.score();
      }
    }
    return best;
  }
}
