package org.examwright.qti.assessment;

import java.util.List;

/** Declares the variables of an item. */
final class Declarations {
  private final QtiWriter out;

  Declarations(QtiWriter out) {
    this.out = out;
  }

  void write(List<Response> responses, Messages messages) {
    responses.forEach(this::response);
    boolean byHand = !responses.isEmpty() && !Messages.isScored(responses);
    score(Outcomes.SCORE, byHand);
    outcome(Outcomes.MAXIMUM, BaseType.FLOAT, responses.isEmpty() ? "0" : "1");
    if (responses.size() > 1 && !byHand) {
      responses.forEach(
          response -> outcome(Outcomes.scoreOf(response, responses), BaseType.FLOAT, "0"));
    }
    if (!messages.isEmpty()) {
      out.empty(
          "outcomeDeclaration",
          "identifier",
          Outcomes.FEEDBACK,
          "cardinality",
          Cardinality.MULTIPLE.word(),
          "baseType",
          BaseType.IDENTIFIER.word());
    }
  }

  private void response(Response response) {
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
      mapping(response);
    }
    out.close();
  }

  private void mapping(Response response) {
    if (response.cardinality() == Cardinality.MULTIPLE) {
      out.open("mapping", "lowerBound", "0", "upperBound", "1", "defaultValue", "0");
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

  private void score(String identifier, boolean byHand) {
    if (byHand && out.version().saysWhoScores()) {
      outcome(identifier, BaseType.FLOAT, "0", "externalScored", "human");
    } else {
      outcome(identifier, BaseType.FLOAT, "0");
    }
  }

  private void outcome(String identifier, BaseType type, String initial, String... more) {
    String[] attributes = new String[6 + more.length];
    attributes[0] = "identifier";
    attributes[1] = identifier;
    attributes[2] = "cardinality";
    attributes[3] = Cardinality.SINGLE.word();
    attributes[4] = "baseType";
    attributes[5] = type.word();
    System.arraycopy(more, 0, attributes, 6, more.length);
    out.open("outcomeDeclaration", attributes);
    out.open("defaultValue").leaf("value", initial).close();
    out.close();
  }
}
