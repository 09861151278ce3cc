package org.examwright.reading.qti.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.source.Problems;

/** What in an item of QTI 2 or 3 leads nowhere. */
final class AssessmentItemCheck {
  private static final Set<String> CHOICES =
      Set.of(
          "simplechoice",
          "inlinechoice",
          "simpleassociablechoice",
          "gaptext",
          "gapimg",
          "gap",
          "hottext",
          "hotspotchoice",
          "associablehotspot");

  private static final Set<String> NAMING = Set.of("identifier", "pair", "directedPair");

  private final Tag item;
  private final Problems problems;
  private final Set<String> choices = new HashSet<>();
  private final Map<String, Tag> bound = new LinkedHashMap<>();

  private AssessmentItemCheck(Tag item, Problems problems) {
    this.item = item;
    this.problems = problems;
  }

  static void of(Tag item, Problems problems) {
    AssessmentItemCheck check = new AssessmentItemCheck(item, problems);
    check.identifiers();
    check.interactions();
    item.children("responsedeclaration").forEach(check::declaration);
    FeedbackCheck.of(item, check.choices, problems);
    ReachableScore.check(item, problems);
  }

  private void identifiers() {
    String identifier = item.attribute("identifier");
    if (!XmlNames.isName(identifier)) {
      problems.warning(
          item.origin(),
          "`" + identifier + "` can be no identifier of an item",
          "begin with a letter, and use letters, digits, `-`, `_` and `.`");
    }
  }

  private void interactions() {
    List<Tag> interactions = new ArrayList<>();
    Set<String> declared = new HashSet<>();
    item.children("responsedeclaration").forEach(d -> declared.add(d.attribute("identifier")));
    item.descendants().filter(Tag::isInteraction).forEach(interactions::add);
    for (Tag interaction : interactions) {
      String response = interaction.attribute("responseidentifier");
      if (!declared.contains(response)) {
        problems.error(
            interaction.origin(),
            "the response `" + response + "` of an interaction is not declared",
            "add a `responseDeclaration` for it");
      }
      if (bound.putIfAbsent(response, interaction) != null) {
        problems.error(
            interaction.origin(),
            "two interactions share the response `" + response + "`",
            "give each a response of its own");
      }
    }
    Set<String> seen = new HashSet<>();
    for (Tag choice : item.descendants().filter(tag -> CHOICES.contains(tag.name())).toList()) {
      String identifier = choice.attribute("identifier");
      choices.add(identifier);
      if (!seen.add(identifier)) {
        again(choice, identifier, interactions.size() == 1);
      }
    }
  }

  private void again(Tag choice, String identifier, boolean alone) {
    String message = "the choice `" + identifier + "` is there twice";
    String hint = "give each choice its own identifier";
    if (alone) {
      problems.error(choice.origin(), message, hint);
    } else {
      problems.warning(choice.origin(), message + " in the item", hint);
    }
  }

  private void declaration(Tag declaration) {
    String identifier = declaration.attribute("identifier");
    if (!bound.containsKey(identifier)) {
      problems.warning(
          declaration.origin(),
          "no interaction asks for the response `" + identifier + "`",
          "add one, or take the declaration out");
    }
    List<Tag> values = declaration.all("value");
    List<Tag> entries = declaration.all("mapentry");
    if (NAMING.contains(declaration.attribute("basetype"))) {
      values.forEach(value -> named(value, value.text().strip(), identifier));
      entries.forEach(entry -> named(entry, entry.attribute("mapkey"), identifier));
    }
    if (declaration.attribute("cardinality").equals("single") && values.size() > 1) {
      problems.error(
          declaration.origin(),
          "the response `" + identifier + "` has " + values.size() + " right values and takes one",
          "keep one, or make its cardinality `multiple`");
    }
    Map<String, Tag> keys = new HashMap<>();
    for (Tag entry : entries) {
      if (keys.putIfAbsent(entry.attribute("mapkey"), entry) != null) {
        problems.error(
            entry.origin(),
            "`" + entry.attribute("mapkey") + "` is mapped twice",
            "keep one of the two");
      }
    }
  }

  private void named(Tag place, String value, String response) {
    for (String part : value.strip().split("\\s+", -1)) {
      if (!choices.contains(part)) {
        problems.error(
            place.origin(),
            "`"
                + value
                + "` is right for the response `"
                + response
                + "`, and no choice is called"
                + " so",
            "write the identifier of a choice");
        return;
      }
    }
  }
}
