package org.examwright.exporters.qti.assessment;

import java.util.List;

/**
 * What an interaction collects, with its key.
 *
 * @param correct the values of a right answer; empty when there is none to compare with
 * @param cases in the author's order, each once
 */
record Response(
    String id,
    BaseType type,
    Cardinality cardinality,
    List<String> correct,
    Scoring scoring,
    List<Case> cases) {
  /** The only response of an item, whatever it collects: the standard's templates read no other. */
  static final String ONLY = "RESPONSE";

  Response {
    cases = cases.stream().distinct().toList();
  }

  static Response byHand(String id, BaseType type) {
    return new Response(id, type, Cardinality.SINGLE, List.of(), Scoring.BY_HAND, List.of());
  }

  /**
   * The response of an interaction of an item.
   *
   * @param index counted from 0
   * @param interactions how many there are in the item
   */
  static String id(int index, int interactions) {
    return interactions == 1 ? ONLY : ONLY + "_" + (index + 1);
  }

  /** Whether each of its values can be listed with what it scores. */
  boolean isMappable() {
    return type == BaseType.IDENTIFIER && cardinality == Cardinality.SINGLE;
  }

  /** The same, scored by the list of its values. */
  Response mapped() {
    return new Response(id, type, cardinality, correct, Scoring.MAP, cases);
  }

  /** Whether it is compared with more numbers than can be listed. */
  boolean hasBounds() {
    return cases.stream()
        .anyMatch(
            answered ->
                answered.condition() instanceof Condition.Counted counted
                    && !counted.isOneNumber());
  }

  /** Whether it may take away from the score, with no lower bound to end that. */
  boolean mayFallBelowZero() {
    return cardinality == Cardinality.SINGLE
        && cases.stream().anyMatch(answered -> answered.credit().signum() < 0);
  }

  /**
   * The identifier of what is said about a case.
   *
   * @param index of the case, counted from 0
   */
  String feedbackId(int index) {
    return id + "_" + (index + 1) + "_fb";
  }
}
