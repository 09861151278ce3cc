package org.examwright.qti.assessment;

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

  private void number(Response response, NumericAnswer.Accepted accepted) {
    switch (accepted) {
      case NumericAnswer.Value value -> value(response, value);
      case NumericAnswer.Range range -> between(response, range);
    }
  }

  private void between(Response response, NumericAnswer.Accepted accepted) {
    out.open("and");
    bound("gte", response, accepted.lowest());
    bound("lte", response, accepted.highest());
    out.close();
  }

  private void value(Response response, NumericAnswer.Value value) {
    if (value.tolerance().signum() != 0 && !out.version().knowsTolerance()) {
      between(response, value);
      return;
    }
    String tolerance = value.tolerance().toPlainString();
    if (value.tolerance().signum() == 0) {
      out.open("equal", "toleranceMode", "exact");
    } else {
      out.open("equal", "toleranceMode", "absolute", "tolerance", tolerance + " " + tolerance);
    }
    out.variable(response.id()).value(value.value()).close();
  }

  private void bound(String comparison, Response response, BigDecimal number) {
    out.open(comparison).variable(response.id()).value(number).close();
  }
}
