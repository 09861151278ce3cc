package org.examwright.reading.qti.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;

/**
 * A feedback of an item.
 *
 * @param outcome the variable that decides whether it is shown
 * @param identifier what that variable is, or holds, when it is shown
 * @param hides whether it is the other way round
 * @param bound whether the rules look at the answer itself and not at whether it is right
 */
record ItemMessage(
    String outcome, String identifier, boolean hides, boolean bound, RichText text, Origin origin) {

  boolean isShown(ResponseRules.Played played) {
    return played.says(outcome, identifier) != hides;
  }

  /** Whether what switches it on is among what a rule sets. */
  boolean isAmong(Set<String> switched) {
    return switched.contains(outcome + " " + identifier);
  }

  /** A rule that can switch it on, with the conditions on the way to it. */
  record Switch(Tag rule, List<Tag> conditions) {}

  /** All rules that set an outcome. */
  static List<Switch> switches(List<Tag> rules) {
    List<Switch> found = new ArrayList<>();
    search(rules, List.of(), found);
    return found;
  }

  private static void search(List<Tag> rules, List<Tag> conditions, List<Switch> found) {
    for (Tag rule : rules) {
      switch (rule.name()) {
        case "setoutcomevalue" -> found.add(new Switch(rule, conditions));
        case "responsecondition" -> branches(rule, conditions, found);
        case "responseprocessingfragment" -> search(rule.children(), conditions, found);
        default -> {}
      }
    }
  }

  private static void branches(Tag condition, List<Tag> outer, List<Switch> found) {
    List<Tag> conditions = new ArrayList<>(outer);
    for (Tag branch : condition.children()) {
      List<Tag> parts = branch.children();
      if (branch.is("responseelse")) {
        search(parts, List.copyOf(conditions), found);
      } else if (!parts.isEmpty()) {
        conditions.add(parts.getFirst());
        search(parts.subList(1, parts.size()), List.copyOf(conditions), found);
      }
    }
  }

  /** Whether a rule may set the outcome to the identifier. */
  static boolean sets(Switch each, String outcome, String identifier, Set<String> responses) {
    return each.rule().attribute("identifier").strip().equals(outcome)
        && each.rule()
            .descendants()
            .anyMatch(part -> names(part, identifier) || isAnswer(part, responses));
  }

  /** Whether a rule depends on the answer itself. */
  static boolean isBound(Switch each, Set<String> responses) {
    return each.rule().descendants().anyMatch(part -> isAnswer(part, responses))
        || each.conditions().stream()
            .flatMap(Tag::descendants)
            .anyMatch(
                part ->
                    part.children().stream().anyMatch(inner -> isAnswer(inner, responses))
                        && part.all("basevalue").size() > 0);
  }

  private static boolean names(Tag part, String identifier) {
    return part.is("basevalue") && part.text().strip().equals(identifier);
  }

  private static boolean isAnswer(Tag part, Set<String> responses) {
    return part.is("variable") && responses.contains(part.attribute("identifier").strip());
  }
}
