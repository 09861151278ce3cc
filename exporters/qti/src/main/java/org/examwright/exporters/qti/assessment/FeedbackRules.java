package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;

/** Writes the rules that switch feedback on. */
final class FeedbackRules {
  /** Below 1, since parts such as three times 33.333 % do not quite add up to it. */
  private static final BigDecimal ALL_RIGHT = new BigDecimal("0.9999");

  private final QtiWriter out;
  private final Messages messages;
  private final Conditions conditions;

  FeedbackRules(QtiWriter out, Messages messages) {
    this.out = out;
    this.messages = messages;
    this.conditions = new Conditions(out);
  }

  boolean isEmpty() {
    return messages.isEmpty();
  }

  void perCase(Response response) {
    for (int i = 0; i < response.cases().size(); i++) {
      Case answered = response.cases().get(i);
      String id = response.feedbackId(i);
      Runnable condition = () -> conditions.write(response, answered.condition());
      if (answered.condition() instanceof Condition.Written && out.version().asksForAnswers()) {
        whenAnswered(id, response, condition);
      } else {
        when(id, condition);
      }
    }
  }

  /** Shows a message to those who answered, and whose answer is none of the cases. */
  void anyOther(Response response) {
    if (!messages.has(Messages.ANY_OTHER)) {
      return;
    }
    out.open("responseCondition").open("responseIf");
    conditions.unanswered(response);
    out.close();
    for (Case answered : response.cases()) {
      out.open("responseElseIf");
      conditions.write(response, answered.condition());
      out.close();
    }
    out.open("responseElse");
    switchOn(Messages.ANY_OTHER);
    out.close().close();
  }

  void general() {
    switchOn(Messages.GENERAL);
  }

  void byOutcome() {
    when(Messages.CORRECT, () -> scoreAbove(ALL_RIGHT));
    when(
        Messages.PARTIALLY_CORRECT,
        () -> {
          out.open("and");
          scoreAbove(BigDecimal.ZERO);
          not(() -> scoreAbove(ALL_RIGHT));
          out.close();
        });
    when(Messages.INCORRECT, () -> not(() -> scoreAbove(BigDecimal.ZERO)));
  }

  /** Shows a message beside those that are shown already, if there is such a message. */
  void switchOn(String id) {
    if (messages.has(id)) {
      out.open("setOutcomeValue", "identifier", Outcomes.feedback(out.version(), id));
      if (out.version().listsFeedback()) {
        out.open("multiple").variable(Outcomes.FEEDBACK);
        out.value(BaseType.IDENTIFIER, id).close();
      } else {
        out.value(BaseType.IDENTIFIER, id);
      }
      out.close();
    }
  }

  private void when(String id, Runnable condition) {
    if (messages.has(id)) {
      out.open("responseCondition").open("responseIf");
      condition.run();
      switchOn(id);
      out.close().close();
    }
  }

  /** Of two branches only one is looked at, while a player may look at all parts of an "and". */
  private void whenAnswered(String id, Response response, Runnable condition) {
    if (messages.has(id)) {
      out.open("responseCondition").open("responseIf");
      conditions.unanswered(response);
      out.close().open("responseElseIf");
      condition.run();
      switchOn(id);
      out.close().close();
    }
  }

  /** Not "at least": Canvas takes the first of those for the lower end of a range of numbers. */
  private void scoreAbove(BigDecimal bound) {
    out.open("gt").variable(Outcomes.SCORE).value(bound).close();
  }

  private void not(Runnable condition) {
    out.open("not");
    condition.run();
    out.close();
  }
}
