package org.examwright.reading.qti.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.source.Problems;

/** The most that an item of QTI 1.2 can come to, compared with what it declares. */
final class ClassicScore {
  private static final double TOLERANCE = 0.011;

  private ClassicScore() {}

  static void check(Tag item, Problems problems) {
    List<Tag> rules =
        item.all("respcondition").stream().filter(rule -> !earned(rule).isEmpty()).toList();
    if (rules.isEmpty()) {
      unscored(item, problems);
      return;
    }
    double most = most(item, rules);
    double declared = declared(item);
    if (most <= 0) {
      problems.warning(
          item.origin(),
          "the item scores nothing, whatever is answered",
          "let what is right earn something");
    } else if (most < declared - declared * TOLERANCE) {
      problems.warning(
          item.origin(),
          "at most "
              + ReachableScore.shown(most)
              + " of the declared "
              + ReachableScore.shown(declared)
              + " can be scored",
          "let what is right earn all of it, or declare less");
    } else if (most > declared + declared * TOLERANCE) {
      problems.warning(
          item.origin(),
          "up to "
              + ReachableScore.shown(most)
              + " can be scored, and "
              + ReachableScore.shown(declared)
              + " are declared",
          "let what is right earn less, or declare more");
    }
  }

  /** A rule is missed only where choices are offered and rules are there. */
  private static void unscored(Tag item, Problems problems) {
    boolean compared =
        item.all("varequal").stream().findAny().isPresent()
            && !item.all("response_lid").isEmpty()
            && item.all("qmd_computerscored").isEmpty();
    if (compared) {
      problems.warning(
          item.origin(),
          "the item scores nothing, whatever is answered",
          "let what is right earn something: add a `setvar`");
    }
  }

  private static List<Tag> earned(Tag rule) {
    return rule.children("setvar").stream()
        .filter(set -> set.attribute("varname").isEmpty() || isScore(set.attribute("varname")))
        .toList();
  }

  private static boolean isScore(String name) {
    return name.equalsIgnoreCase("SCORE") || name.equalsIgnoreCase("que_score");
  }

  /**
   * The best that is set, or all that is added: of what one response is compared with, the best.
   */
  private static double most(Tag item, List<Tag> rules) {
    Set<String> single = new HashSet<>();
    for (Tag response : item.descendants().filter(ClassicCheck::isResponse).toList()) {
      if (!response.attribute("rcardinality").matches("(?i)multiple|ordered")) {
        single.add(response.attribute("ident"));
      }
    }
    double set = 0;
    Map<String, Double> added = new HashMap<>();
    for (Tag rule : rules) {
      for (Tag earning : earned(rule)) {
        double value = ReachableScore.number(earning.text());
        if (Double.isNaN(value)) {
          return Double.NaN;
        }
        if (earning.attribute("action").equalsIgnoreCase("Add")) {
          added.merge(place(rule, single, added.size()), Math.max(0, value), Math::max);
        } else if (!earning.attribute("action").isEmpty()
            && !earning.attribute("action").equalsIgnoreCase("Set")) {
          return Double.NaN;
        } else {
          set = Math.max(set, value);
        }
      }
    }
    double sum = added.values().stream().mapToDouble(value -> value).sum();
    return Math.max(set, sum);
  }

  /** The response that a rule asks for, if that takes one answer; else a place of its own. */
  private static String place(Tag rule, Set<String> single, int own) {
    Set<String> asked = new HashSet<>();
    rule.all("varequal").forEach(equal -> asked.add(equal.attribute("respident")));
    return asked.size() == 1 && single.containsAll(asked) ? asked.iterator().next() : "#" + own;
  }

  private static double declared(Tag item) {
    return item.all("decvar").stream()
        .filter(d -> d.attribute("varname").isEmpty() || isScore(d.attribute("varname")))
        .map(d -> ReachableScore.number(d.attribute("maxvalue")))
        .findFirst()
        .orElse(Double.NaN);
  }
}
