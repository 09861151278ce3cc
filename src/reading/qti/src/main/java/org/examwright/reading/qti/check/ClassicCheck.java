package org.examwright.reading.qti.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.source.Problems;

/** What in the items of QTI 1.2 leads nowhere. */
final class ClassicCheck {
  private static final Set<String> RESPONSES =
      Set.of("response_lid", "response_str", "response_num", "response_xy", "response_grp");

  private static final Set<String> COMPARISONS =
      Set.of(
          "varequal",
          "varlt",
          "varlte",
          "vargt",
          "vargte",
          "varsubset",
          "varsubstring",
          "varinside");

  private final Tag item;
  private final Problems problems;
  private final Map<String, Tag> responses = new LinkedHashMap<>();

  private ClassicCheck(Tag item, Problems problems) {
    this.item = item;
    this.problems = problems;
  }

  static void of(Tag document, Problems problems) {
    Map<String, Tag> seen = new HashMap<>();
    for (Tag item : document.all("item")) {
      String ident = item.attribute("ident");
      if (seen.putIfAbsent(ident, item) != null) {
        problems.error(
            item.origin(),
            "the item `" + ident + "` is there twice: " + seen.get(ident).origin(),
            "give each item its own `ident`, or importers make one of them");
      }
      if (!XmlNames.isName(ident)) {
        problems.warning(
            item.origin(),
            "`" + ident + "` can be no `ident` of an item",
            "begin with a letter, and use letters, digits, `-`, `_` and `.`");
      }
      ClassicCheck check = new ClassicCheck(item, problems);
      check.responses();
      check.comparisons();
      check.feedback();
      ClassicScore.check(item, problems);
    }
  }

  static boolean isResponse(Tag tag) {
    return RESPONSES.contains(tag.name());
  }

  private void responses() {
    for (Tag response : item.descendants().filter(ClassicCheck::isResponse).toList()) {
      if (responses.putIfAbsent(response.attribute("ident"), response) != null) {
        problems.error(
            response.origin(),
            "two responses are called `" + response.attribute("ident") + "`",
            "give each its own `ident`");
      }
      Set<String> labels = new HashSet<>();
      for (Tag label : response.all("response_label")) {
        if (!labels.add(label.attribute("ident"))) {
          problems.error(
              label.origin(),
              "the choice `" + label.attribute("ident") + "` is there twice",
              "give each choice its own `ident`");
        }
      }
    }
  }

  private void comparisons() {
    for (Tag tag : item.descendants().filter(t -> COMPARISONS.contains(t.name())).toList()) {
      String name = tag.attribute("respident");
      Tag response = responses.get(name);
      if (response == null) {
        problems.error(
            tag.origin(),
            "a rule asks for the response `" + name + "`, and there is none",
            "write the `ident` of a response");
      } else if (tag.is("varequal") && response.is("response_lid")) {
        picked(tag, response);
      }
    }
  }

  private void picked(Tag comparison, Tag response) {
    boolean known =
        response.all("response_label").stream()
            .anyMatch(label -> label.attribute("ident").equals(comparison.text().strip()));
    if (!known) {
      problems.error(
          comparison.origin(),
          "a rule asks for the choice `" + comparison.text().strip() + "`, and there is none",
          "write the `ident` of a choice");
    }
  }

  private void feedback() {
    Set<String> there =
        item.all("itemfeedback").stream()
            .map(feedback -> feedback.attribute("ident"))
            .collect(Collectors.toSet());
    List<Tag> shown = item.all("displayfeedback");
    for (Tag link : shown) {
      if (!there.contains(link.attribute("linkrefid"))) {
        problems.error(
            link.origin(),
            "the feedback `" + link.attribute("linkrefid") + "` is switched on, and is not there",
            "add an `itemfeedback` of this `ident`, or take the rule out");
      }
    }
    Set<String> linked =
        shown.stream().map(link -> link.attribute("linkrefid")).collect(Collectors.toSet());
    for (Tag feedback : item.all("itemfeedback")) {
      boolean called =
          linked.contains(feedback.attribute("ident"))
              || !feedback.all("solution").isEmpty()
              || !feedback.all("hint").isEmpty();
      if (!called) {
        problems.warning(
            feedback.origin(),
            "nothing switches the feedback `" + feedback.attribute("ident") + "` on",
            "add a `displayfeedback` that does, or take it out");
      }
    }
  }
}
