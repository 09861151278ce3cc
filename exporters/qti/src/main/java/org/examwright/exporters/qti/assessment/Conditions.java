package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import org.examwright.model.NumericAnswer;

/** Writes the expressions that say whether a response is a given one. */
final class Conditions {
  private final QtiWriter out;

  Conditions(QtiWriter out) {
    this.out = out;
  }

  /** Says that a response was not given. */
  void unanswered(Response response) {
    out.open("isNull").variable(response.id()).close();
  }

  void write(Response response, Condition condition) {
    switch (condition) {
      case Condition.Chosen chosen -> chosen(response, chosen.value());
      case Condition.Written written ->
          out.open("stringMatch", "caseSensitive", Boolean.toString(written.caseSensitive()))
              .variable(response.id())
              .value(BaseType.STRING, written.text())
              .close();
      case Condition.Counted counted -> number(response, counted.accepted());
    }
  }

  private void chosen(Response response, String value) {
    switch (response.cardinality()) {
      case SINGLE ->
          out.open("match").variable(response.id()).value(response.type(), value).close();
      case MULTIPLE, ORDERED ->
          out.open("member").value(response.type(), value).variable(response.id()).close();
    }
  }

  /**
   * Tolerances are written as the bounds that they come to: players add them in doubles, in which
   * 3.14 - 0.01 is more than 3.13, and one of 3.0 takes them for an error.
   *
   * <p>Beside an answer with bounds a single number has them, too: Canvas takes the first bounds of
   * an item for those of its first answer.
   */
  private void number(Response response, NumericAnswer.Accepted accepted) {
    if (response.hasBounds()) {
      out.open("and");
      bound("gte", response, accepted.lowest());
      bound("lte", response, accepted.highest());
      out.close();
    } else {
      out.open("equal", "toleranceMode", "exact");
      out.variable(response.id()).value(accepted.lowest()).close();
    }
  }

  private void bound(String comparison, Response response, BigDecimal number) {
    out.open(comparison).variable(response.id()).value(number).close();
  }
}
