package org.examwright.reading.qti.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.reading.qti.assessment.Tag;
import org.examwright.reading.source.Problems;

/** Feedback of an item of QTI 2 or 3 that nobody sees, and such that is not there. */
final class FeedbackCheck {
  private static final Set<String> FEEDBACK =
      Set.of("modalfeedback", "feedbackinline", "feedbackblock");

  private FeedbackCheck() {}

  static void of(Tag item, Set<String> choices, Problems problems) {
    List<Tag> feedback = item.descendants().filter(tag -> FEEDBACK.contains(tag.name())).toList();
    Set<String> there = new HashSet<>();
    Set<String> outcomes = new HashSet<>();
    for (Tag tag : feedback) {
      there.add(tag.attribute("identifier"));
      outcomes.add(tag.attribute("outcomeidentifier"));
    }
    Set<String> shown = new HashSet<>();
    item.descendants()
        .filter(tag -> tag.is("basevalue") || tag.is("value"))
        .forEach(tag -> shown.add(tag.text().strip()));
    List<Tag> settings =
        item.all("setoutcomevalue").stream()
            .filter(set -> outcomes.contains(set.attribute("identifier")))
            .toList();
    if (settings.stream().flatMap(Tag::descendants).anyMatch(tag -> tag.is("variable"))) {
      shown.addAll(choices);
    }
    for (Tag tag : feedback) {
      dead(tag, shown, problems);
    }
    settings.stream()
        .flatMap(set -> set.all("basevalue").stream())
        .filter(value -> !there.contains(value.text().strip()))
        .forEach(
            value ->
                problems.warning(
                    value.origin(),
                    "the feedback `" + value.text().strip() + "` is switched on, and is not there",
                    "add it, or take the rule out"));
  }

  private static void dead(Tag tag, Set<String> shown, Problems problems) {
    String identifier = tag.attribute("identifier");
    if (!shown.contains(identifier) && !tag.attribute("showhide").equals("hide")) {
      problems.error(
          tag.origin(),
          "nothing switches the feedback `" + identifier + "` on",
          "add a rule that does, or take it out");
    }
    boolean empty =
        tag.text().isBlank()
            && Stream.of("img", "object", "math", "audio", "video")
                .allMatch(name -> tag.all(name).isEmpty());
    if (empty) {
      problems.warning(
          tag.origin(), "the feedback `" + identifier + "` is empty", "write it, or take it out");
    }
  }
}
