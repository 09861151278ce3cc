package org.examwright.reading.qti.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.DoubleBinaryOperator;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The most that an item of QTI 2 or 3 can come to, compared with what it declares.
 *
 * <p>It is an upper bound, rule by rule: what it says cannot be reached cannot. Where a rule is not
 * understood nothing is said.
 */
final class ReachableScore {
  private static final double UNKNOWN = Double.NaN;
  private static final double TOLERANCE = 0.01;

  private static final Set<String> GRADED_BY_PERSONS =
      Set.of(
          "extendedtextinteraction",
          "uploadinteraction",
          "drawinginteraction",
          "mediainteraction",
          "custominteraction",
          "portablecustominteraction",
          "endattemptinteraction");

  private final Tag item;
  private final MappedMaximum mappings;
  private Map<String, Double> most = new HashMap<>();

  private ReachableScore(Tag item) {
    this.item = item;
    this.mappings = new MappedMaximum(item);
  }

  static void check(Tag item, Problems problems) {
    List<Tag> interactions = item.descendants().filter(Tag::isInteraction).toList();
    boolean compared =
        interactions.stream().anyMatch(tag -> !GRADED_BY_PERSONS.contains(tag.name()));
    Tag score = outcome(item, "SCORE");
    if (!compared || score == null || score.has("externalscored")) {
      return;
    }
    ReachableScore reachable = new ReachableScore(item);
    double most = reachable.most();
    double declared = declared(item, score);
    if (Double.isNaN(most) || declared == 0) {
      return;
    }
    if (most <= 0) {
      problems.warning(
          item.origin(),
          "the item scores nothing, whatever is answered",
          "let a rule or mapping earn something");
    } else if (most < declared - declared * TOLERANCE) {
      problems.warning(
          score.origin(),
          "at most " + shown(most) + " of the declared " + shown(declared) + " can be scored",
          "let what is right earn all of it, or declare less");
    } else if (most > declared + declared * TOLERANCE && reachable.isExact()) {
      problems.warning(
          score.origin(),
          "up to " + shown(most) + " can be scored, and " + shown(declared) + " are declared",
          "give the mapping an upper bound, or declare more");
    }
  }

  static String shown(double number) {
    return BigDecimal.valueOf(number)
        .setScale(4, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static double declared(Tag item, Tag score) {
    double normal = number(score.attribute("normalmaximum"));
    Tag maximum = outcome(item, "MAXSCORE");
    return Double.isNaN(normal) && maximum != null ? value(maximum) : normal;
  }

  private static @Nullable Tag outcome(Tag item, String identifier) {
    return item.children("outcomedeclaration").stream()
        .filter(outcome -> outcome.attribute("identifier").equals(identifier))
        .findFirst()
        .orElse(null);
  }

  private static double value(Tag outcome) {
    return outcome.all("value").stream().findFirst().map(v -> number(v.text())).orElse(0.0);
  }

  static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return UNKNOWN;
    }
  }

  /** Whether the bound is what can be scored, since a mapping alone decides. */
  private boolean isExact() {
    return item.children("responseprocessing").stream()
        .allMatch(processing -> processing.has("template"));
  }

  private double most() {
    for (Tag outcome : item.children("outcomedeclaration")) {
      most.put(outcome.attribute("identifier"), value(outcome));
    }
    for (Tag processing : item.children("responseprocessing")) {
      String template = processing.attribute("template");
      if (template.isEmpty() || !processing.children().isEmpty()) {
        rules(processing.children());
      } else if (template.matches(".*match_correct(?:\\.xml)?")) {
        most.put("SCORE", item.all("correctresponse").isEmpty() ? 0.0 : 1.0);
      } else if (template.matches(".*map_response(?:\\.xml)?")) {
        most.put("SCORE", mappings.of("RESPONSE"));
      } else {
        most.put("SCORE", UNKNOWN);
      }
    }
    return most.getOrDefault("SCORE", UNKNOWN);
  }

  private void rules(List<Tag> rules) {
    for (Tag rule : rules) {
      switch (rule.name()) {
        case "setoutcomevalue" ->
            most.put(
                rule.attribute("identifier"),
                rule.children().isEmpty() ? UNKNOWN : of(rule.children().getFirst()));
        case "responsecondition" -> condition(rule);
        case "responseprocessingfragment" -> rules(rule.children());
        default -> most.replaceAll((name, bound) -> UNKNOWN);
      }
    }
  }

  /** The best of its branches, and of none if there is no other. */
  private void condition(Tag condition) {
    Map<String, Double> before = new HashMap<>(most);
    Map<String, Double> best =
        condition.child("responseelse").isPresent() ? new HashMap<>() : new HashMap<>(before);
    for (Tag branch : condition.children()) {
      most = new HashMap<>(before);
      List<Tag> children = branch.children();
      rules(
          branch.is("responseelse")
              ? children
              : children.subList(Math.min(1, children.size()), children.size()));
      most.forEach((name, bound) -> best.merge(name, bound, Math::max));
    }
    most = best;
  }

  private double of(Tag expression) {
    List<Tag> operands = expression.children();
    return switch (expression.name()) {
      case "basevalue" -> number(expression.text());
      case "variable" -> most.getOrDefault(expression.attribute("identifier"), UNKNOWN);
      case "mapresponse" -> mappings.of(expression.attribute("identifier"));
      case "sum" -> folded(operands, 0, Double::sum);
      case "max" -> folded(operands, Double.NEGATIVE_INFINITY, Math::max);
      case "min" -> folded(operands, Double.POSITIVE_INFINITY, Math::min);
      case "product" ->
          operands.stream().mapToDouble(this::of).allMatch(bound -> bound >= 0)
              ? folded(operands, 1, (one, other) -> one * other)
              : UNKNOWN;
      default -> UNKNOWN;
    };
  }

  private double folded(List<Tag> operands, double start, DoubleBinaryOperator join) {
    return operands.stream().mapToDouble(this::of).reduce(start, join);
  }
}
