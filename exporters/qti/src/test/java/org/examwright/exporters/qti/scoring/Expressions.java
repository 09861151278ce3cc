package org.examwright.exporters.qti.scoring;

import java.util.List;
import java.util.Locale;

/**
 * Evaluates the expressions that our items use, numbers in doubles as players do.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">QTI 2.1, section
 *     15</a>
 */
record Expressions(Variables variables) {
  Value evaluate(QtiElement expression) {
    return switch (expression.name()) {
      case "baseValue" ->
          Value.of(Value.parse(expression.attribute("baseType"), expression.text()));
      case "variable" -> variables.get(expression.attribute("identifier"));
      case "correct" -> variables.correct(expression.attribute("identifier"));
      case "mapResponse" -> Value.of(variables.mapped(expression.attribute("identifier")));
      case "isNull" -> Value.of(operands(expression).getFirst().isNull());
      case "and" -> decided(operands(expression), false);
      case "or" -> decided(operands(expression), true);
      case "multiple" -> Value.together(operands(expression));
      default -> ofSomething(expression, operands(expression));
    };
  }

  private List<Value> operands(QtiElement expression) {
    return expression.children().stream().map(this::evaluate).toList();
  }

  /** One that is false decides an "and", one that is true an "or". */
  private static Value decided(List<Value> operands, boolean by) {
    if (operands.stream().anyMatch(operand -> !operand.isNull() && operand.truth() == by)) {
      return Value.of(by);
    }
    return operands.stream().anyMatch(Value::isNull) ? Value.NULL : Value.of(!by);
  }

  /** Operators that come to nothing when one of their operands is nothing. */
  private static Value ofSomething(QtiElement expression, List<Value> operands) {
    if (operands.stream().anyMatch(Value::isNull)) {
      return Value.NULL;
    }
    Value first = operands.getFirst();
    Value last = operands.getLast();
    return switch (expression.name()) {
      case "not" -> Value.of(!first.truth());
      case "match" -> Value.of(first.matches(last));
      case "member" -> Value.of(last.items().containsAll(first.items()));
      case "stringMatch" -> Value.of(isSameText(expression, first.text(), last.text()));
      case "equal" -> Value.of(isEqual(expression, first.number(), last.number()));
      case "gt" -> Value.of(first.number() > last.number());
      case "gte" -> Value.of(first.number() >= last.number());
      case "lt" -> Value.of(first.number() < last.number());
      case "lte" -> Value.of(first.number() <= last.number());
      case "sum" -> Value.of(operands.stream().map(Value::number).reduce(0.0, Double::sum));
      case "product" ->
          Value.of(operands.stream().map(Value::number).reduce(1.0, (one, next) -> one * next));
      case "divide" -> Value.of(first.number() / last.number());
      default -> throw new AssertionError("no expression that we know: " + expression.name());
    };
  }

  private static boolean isSameText(QtiElement expression, String first, String last) {
    return Boolean.parseBoolean(expression.attribute("caseSensitive"))
        ? first.equals(last)
        : first.toLowerCase(Locale.ROOT).equals(last.toLowerCase(Locale.ROOT));
  }

  private static boolean isEqual(QtiElement expression, double first, double last) {
    return switch (expression.attribute("toleranceMode")) {
      case "exact" -> first == last;
      case "absolute" -> {
        List<String> tolerance = List.of(expression.attribute("tolerance").split(" ", -1));
        yield last >= first - Double.parseDouble(tolerance.getFirst())
            && last <= first + Double.parseDouble(tolerance.getLast());
      }
      default -> throw new AssertionError("no tolerance that we write");
    };
  }
}
