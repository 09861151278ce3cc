package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Declares the variables of an item. */
final class Declarations {
  private final QtiWriter out;
  private final boolean leastScore;

  /**
   * @param leastScore whether to declare that no answer scores less than nothing
   */
  Declarations(QtiWriter out, boolean leastScore) {
    this.out = out;
    this.leastScore = leastScore;
  }

  void write(ItemScoring scoring) {
    List<Response> responses = scoring.responses();
    responses.forEach(response -> response(response, scoring.whole()));
    String points = scoring.points().toPlainString();
    score(scoring.points(), !responses.isEmpty() && !scoring.isScored());
    number(Outcomes.MAXIMUM, points);
    if (leastScore) {
      number(Outcomes.MINIMUM, "0");
    }
    if (responses.size() > 1 && scoring.isScored()) {
      responses.forEach(response -> number(Outcomes.scoreOf(response, responses), "0"));
    }
    Messages messages = scoring.messages();
    if (!out.version().listsFeedback()) {
      messages.all().forEach(message -> feedback(message.id(), Cardinality.SINGLE));
    } else if (!messages.isEmpty()) {
      feedback(Outcomes.FEEDBACK, Cardinality.MULTIPLE);
    }
  }

  private void feedback(String identifier, Cardinality cardinality) {
    out.empty(
        "outcomeDeclaration",
        "identifier",
        identifier,
        "cardinality",
        cardinality.word(),
        "baseType",
        BaseType.IDENTIFIER.word());
  }

  private void response(Response response, BigDecimal whole) {
    out.open(
        "responseDeclaration",
        "identifier",
        response.id(),
        "cardinality",
        response.cardinality().word(),
        "baseType",
        response.type().word());
    if (!response.correct().isEmpty()) {
      out.open("correctResponse");
      response.correct().forEach(value -> out.leaf("value", value));
      out.close();
    }
    if (response.scoring() == Scoring.MAP) {
      mapping(response, whole.toPlainString());
    }
    out.close();
  }

  private void mapping(Response response, String whole) {
    if (response.cardinality() == Cardinality.MULTIPLE) {
      out.open("mapping", "lowerBound", "0", "upperBound", whole, "defaultValue", "0");
    } else {
      out.open("mapping", "defaultValue", "0");
    }
    for (Case answered : response.cases()) {
      String credit = answered.credit().toPlainString();
      switch (answered.condition()) {
        case Condition.Chosen chosen ->
            out.empty("mapEntry", "mapKey", chosen.value(), "mappedValue", credit);
        case Condition.Written written ->
            out.empty(
                "mapEntry",
                "mapKey",
                written.text(),
                "mappedValue",
                credit,
                "caseSensitive",
                Boolean.toString(written.caseSensitive()));
        case Condition.Counted ignored ->
            throw new IllegalStateException("ranges of numbers cannot be mapped");
      }
    }
    out.close();
  }

  private void score(BigDecimal most, boolean byHand) {
    List<String> more = new ArrayList<>();
    if (most.signum() > 0) {
      more.addAll(List.of("normalMaximum", most.toPlainString()));
    }
    if (byHand && out.version().saysWhoScores()) {
      more.addAll(List.of("externalScored", "human"));
    }
    number(Outcomes.SCORE, "0", more.toArray(String[]::new));
  }

  private void number(String identifier, String initial, String... more) {
    List<String> attributes = new ArrayList<>();
    attributes.addAll(List.of("identifier", identifier));
    attributes.addAll(List.of("cardinality", Cardinality.SINGLE.word()));
    attributes.addAll(List.of("baseType", BaseType.FLOAT.word()));
    attributes.addAll(List.of(more));
    out.open("outcomeDeclaration", attributes.toArray(String[]::new));
    out.open("defaultValue").leaf("value", initial).close();
    out.close();
  }
}
