package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.util.List;

/**
 * Writes the rules that turn responses into a score and switch feedback on.
 *
 * <p>Where the standard has a template for all of it, the template is named instead.
 */
final class ResponseProcessing {
  private final QtiWriter out;
  private final ItemScoring scoring;
  private final Conditions conditions;
  private final FeedbackRules feedback;

  ResponseProcessing(QtiWriter out, ItemScoring scoring) {
    this.out = out;
    this.scoring = scoring;
    this.conditions = new Conditions(out);
    this.feedback = new FeedbackRules(out, scoring.messages());
  }

  void write() {
    boolean scored = scoring.isScored();
    if (!scored && feedback.isEmpty()) {
      return;
    }
    if (!scoring.template().isEmpty()) {
      out.empty("responseProcessing", "template", out.version().template(scoring.template()));
      return;
    }
    List<Response> responses = scoring.responses();
    out.open("responseProcessing");
    for (Response response : responses) {
      score(response, Outcomes.scoreOf(response, responses));
      feedback.anyOther(response);
    }
    if (responses.size() > 1 && scored) {
      average(responses);
    }
    if (needsFloor(responses)) {
      floor();
    }
    feedback.general();
    if (scored) {
      feedback.byOutcome();
    }
    if (scored && scoring.countsParts()) {
      multiply(scoring.points());
    }
    out.close();
  }

  private void score(Response response, String outcome) {
    switch (response.scoring()) {
      case MATCH_CORRECT -> {
        matchCorrect(response, outcome);
        feedback.perCase(response);
      }
      case MAP -> {
        map(response, outcome);
        feedback.perCase(response);
      }
      case FIRST_CASE -> firstCase(response, outcome);
      case BY_HAND -> {}
    }
  }

  private void matchCorrect(Response response, String outcome) {
    out.open("responseCondition").open("responseIf");
    out.open("match").variable(response.id()).empty("correct", "identifier", response.id()).close();
    set(outcome, BigDecimal.ONE);
    out.close();
    otherwise(outcome);
    out.close();
  }

  private void map(Response response, String outcome) {
    out.open("responseCondition").open("responseIf");
    conditions.unanswered(response);
    set(outcome, BigDecimal.ZERO);
    out.close().open("responseElse");
    out.open("setOutcomeValue", "identifier", outcome);
    out.empty("mapResponse", "identifier", response.id()).close();
    out.close().close();
  }

  private void firstCase(Response response, String outcome) {
    out.open("responseCondition");
    String branch = "responseIf";
    if (out.version().asksForAnswers()) {
      out.open(branch);
      conditions.unanswered(response);
      set(outcome, BigDecimal.ZERO);
      out.close();
      branch = "responseElseIf";
    }
    for (int i = 0; i < response.cases().size(); i++) {
      Case answered = response.cases().get(i);
      out.open(branch);
      branch = "responseElseIf";
      conditions.write(response, answered.condition());
      set(outcome, answered.credit());
      feedback.switchOn(response.feedbackId(i));
      out.close();
    }
    otherwise(outcome);
    out.close();
  }

  private void otherwise(String outcome) {
    out.open("responseElse");
    set(outcome, BigDecimal.ZERO);
    out.close();
  }

  private void average(List<Response> responses) {
    out.open("setOutcomeValue", "identifier", Outcomes.SCORE).open("divide").open("sum");
    responses.forEach(response -> out.variable(Outcomes.scoreOf(response, responses)));
    out.close().value(BigDecimal.valueOf(responses.size())).close().close();
  }

  private void multiply(BigDecimal points) {
    out.open("setOutcomeValue", "identifier", Outcomes.SCORE);
    out.open("product").variable(Outcomes.SCORE).value(points).close().close();
  }

  /** Only a mapping of several values at once has a bound of its own. */
  private static boolean needsFloor(List<Response> responses) {
    return responses.stream().anyMatch(Response::mayFallBelowZero);
  }

  private void floor() {
    out.open("responseCondition").open("responseIf");
    out.open("lt").variable(Outcomes.SCORE).value(BigDecimal.ZERO).close();
    set(Outcomes.SCORE, BigDecimal.ZERO);
    out.close().close();
  }

  private void set(String outcome, BigDecimal value) {
    out.open("setOutcomeValue", "identifier", outcome).value(value).close();
  }
}
