package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Evaluates the expressions of rules that depend on nothing but the answer.
 *
 * @param answers what was answered, by identifier
 * @param outcomes the values of all outcomes so far
 * @param unclear takes the name of each expression that is beyond this
 * @see <a href="https://www.imsglobal.org/question/qtiv2p1/imsqti_infov2p1.html">Expressions</a>
 */
record RuleExpressions(
    Map<String, DeclaredResponse> responses,
    Map<String, RuleValue> answers,
    Map<String, RuleValue> outcomes,
    List<String> unclear) {

  RuleValue of(Tag expression) {
    List<Tag> parts = expression.children();
    String id = expression.attribute("identifier").strip();
    return switch (expression.name()) {
      case "basevalue" -> baseValue(expression);
      case "variable" -> variable(id);
      case "correct" -> response(id).correctValue();
      case "null", "default" -> RuleValue.NONE;
      case "mapresponse" -> mapped(id);
      case "multiple" -> collected(parts, false);
      case "ordered" -> collected(parts, true);
      case "match" -> compared(parts, RuleValue::isSame);
      case "member" -> compared(parts, (one, all) -> all.values().size() > 0 && all.has(one(one)));
      case "contains" -> compared(parts, (all, some) -> some.values().stream().allMatch(all::has));
      case "and" -> joined(parts, true);
      case "or" -> joined(parts, false);
      case "not" -> first(parts).isNone() ? RuleValue.NONE : RuleValue.of(!first(parts).isTrue());
      case "isnull" -> RuleValue.of(first(parts).isNone());
      case "stringmatch" -> stringMatch(expression, parts);
      case "substring" ->
          compared(
              parts,
              (part, all) -> cased(expression, one(all)).contains(cased(expression, one(part))));
      case "equal" -> equal(expression, parts);
      case "gt" -> ordering(parts, sign -> sign > 0);
      case "gte" -> ordering(parts, sign -> sign >= 0);
      case "lt" -> ordering(parts, sign -> sign < 0);
      case "lte" -> ordering(parts, sign -> sign <= 0);
      case "sum" -> folded(parts, BigDecimal::add);
      case "subtract" -> folded(parts, BigDecimal::subtract);
      case "product" -> folded(parts, (a, b) -> a.multiply(b, MathContext.DECIMAL128));
      case "max" -> folded(parts, BigDecimal::max);
      case "min" -> folded(parts, BigDecimal::min);
      case "divide" -> divided(parts);
      case "containersize" -> RuleValue.of(Integer.toString(first(parts).values().size()));
      case "delete" -> deleted(parts);
      case "integertofloat", "round", "truncate" -> first(parts);
      default -> {
        unclear.add(expression.name());
        yield RuleValue.NONE;
      }
    };
  }

  private static RuleValue baseValue(Tag expression) {
    String type = expression.attribute("basetype").strip().toLowerCase(Locale.ROOT);
    return RuleValue.of(DeclaredResponse.normal(expression.text(), type));
  }

  private RuleValue variable(String id) {
    RuleValue outcome = outcomes.get(id);
    return outcome != null ? outcome : answers.getOrDefault(id, RuleValue.NONE);
  }

  private DeclaredResponse response(String id) {
    DeclaredResponse declared = responses.get(id);
    return declared == null ? DeclaredResponse.undeclared(id) : declared;
  }

  RuleValue mapped(String id) {
    ResponseMapping mapping = response(id).mapping();
    return mapping == null
        ? RuleValue.of(BigDecimal.ZERO)
        : RuleValue.of(mapping.of(answers.getOrDefault(id, RuleValue.NONE).values()));
  }

  private RuleValue collected(List<Tag> parts, boolean ordered) {
    List<String> values = new ArrayList<>();
    parts.forEach(part -> values.addAll(of(part).values()));
    return new RuleValue(values, ordered);
  }

  private RuleValue first(List<Tag> parts) {
    return parts.isEmpty() ? RuleValue.NONE : of(parts.getFirst());
  }

  private static String one(RuleValue value) {
    return value.isNone() ? "" : value.values().getFirst();
  }

  /** How two values compare. */
  @FunctionalInterface
  private interface Comparison {
    boolean holds(RuleValue one, RuleValue other);
  }

  private RuleValue compared(List<Tag> parts, Comparison comparison) {
    if (parts.size() < 2) {
      return RuleValue.NONE;
    }
    RuleValue one = of(parts.getFirst());
    RuleValue other = of(parts.get(1));
    return one.isNone() || other.isNone()
        ? RuleValue.NONE
        : RuleValue.of(comparison.holds(one, other));
  }

  private RuleValue joined(List<Tag> parts, boolean all) {
    boolean open = false;
    for (Tag part : parts) {
      RuleValue value = of(part);
      if (!value.isNone() && value.isTrue() != all) {
        return RuleValue.of(!all);
      }
      open |= value.isNone();
    }
    return open ? RuleValue.NONE : RuleValue.of(all);
  }

  private RuleValue stringMatch(Tag expression, List<Tag> parts) {
    boolean within = expression.attribute("substring").strip().equals("true");
    return compared(
        parts,
        (one, other) -> {
          String text = cased(expression, one(one));
          String part = cased(expression, one(other));
          return within ? text.contains(part) : text.equals(part);
        });
  }

  private static String cased(Tag expression, String text) {
    return expression.attribute("casesensitive").strip().equals("false")
        ? text.toLowerCase(Locale.ROOT)
        : text;
  }

  private RuleValue equal(Tag expression, List<Tag> parts) {
    if (parts.size() < 2) {
      return RuleValue.NONE;
    }
    Optional<BigDecimal> one = of(parts.getFirst()).number();
    Optional<BigDecimal> other = of(parts.get(1)).number();
    if (one.isEmpty() || other.isEmpty()) {
      return RuleValue.NONE;
    }
    NumberTolerance tolerance = NumberTolerance.of(expression);
    return RuleValue.of(
        tolerance.isWithin(one.get(), other.get()) || tolerance.isWithin(other.get(), one.get()));
  }

  private RuleValue ordering(List<Tag> parts, Predicate<Integer> sign) {
    return numbers(parts)
        .filter(numbers -> numbers.size() == 2)
        .map(numbers -> sign.test(numbers.getFirst().compareTo(numbers.get(1))))
        .map(RuleValue::of)
        .orElse(RuleValue.NONE);
  }

  private RuleValue folded(List<Tag> parts, BinaryOperator<BigDecimal> operator) {
    return numbers(parts)
        .flatMap(all -> all.stream().reduce(operator))
        .map(RuleNumber::bounded)
        .map(RuleValue::of)
        .orElse(RuleValue.NONE);
  }

  private RuleValue divided(List<Tag> parts) {
    UnaryOperator<BigDecimal> bounded = RuleNumber::bounded;
    return numbers(parts)
        .filter(all -> all.size() == 2 && all.get(1).signum() != 0)
        .map(all -> bounded.apply(all.getFirst().divide(all.get(1), MathContext.DECIMAL128)))
        .map(RuleValue::of)
        .orElse(RuleValue.NONE);
  }

  /** The numbers that the parts come to; nothing if one of them is none. */
  private Optional<List<BigDecimal>> numbers(List<Tag> parts) {
    List<BigDecimal> numbers = new ArrayList<>();
    for (Tag part : parts) {
      for (String value : of(part).values()) {
        Optional<BigDecimal> number = RuleNumber.read(value);
        if (number.isEmpty()) {
          return Optional.empty();
        }
        numbers.add(number.get());
      }
      if (numbers.isEmpty()) {
        return Optional.empty();
      }
    }
    return Optional.of(numbers);
  }

  private RuleValue deleted(List<Tag> parts) {
    if (parts.size() < 2) {
      return RuleValue.NONE;
    }
    RuleValue gone = of(parts.getFirst());
    RuleValue from = of(parts.get(1));
    return new RuleValue(
        from.values().stream().filter(value -> !gone.has(value)).toList(), from.ordered());
  }
}
