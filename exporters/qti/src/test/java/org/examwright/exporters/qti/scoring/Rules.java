package org.examwright.exporters.qti.scoring;

/** Executes the rules that our items use. */
record Rules(Variables variables, Expressions expressions) {
  void execute(QtiElement rule) {
    switch (rule.name()) {
      case "setOutcomeValue" ->
          variables.set(
              rule.attribute("identifier"), expressions.evaluate(rule.children().getFirst()));
      case "responseCondition" -> {
        for (QtiElement branch : rule.children()) {
          if (taken(branch)) {
            return;
          }
        }
      }
      default -> throw new AssertionError("no rule that we know: " + rule.name());
    }
  }

  private boolean taken(QtiElement branch) {
    return switch (branch.name()) {
      case "responseIf", "responseElseIf" -> {
        QtiElement condition = branch.children().getFirst();
        boolean holds = expressions.evaluate(condition).isTrue();
        if (holds) {
          branch.children().stream().skip(1).forEach(this::execute);
        }
        yield holds;
      }
      case "responseElse" -> {
        branch.children().forEach(this::execute);
        yield true;
      }
      default -> throw new AssertionError("no branch that we know: " + branch.name());
    };
  }
}
