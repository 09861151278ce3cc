package org.examwright.reading.qti.classic;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Feedback;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.xml.XmlElement;
import org.examwright.reading.source.Problems;

/** The feedback of an item: by the names that platforms give it, or else by what shows it. */
final class FeedbackTexts {
  private static final String SOLUTION = "solution";

  private final XmlElement item;
  private final ScoreRules rules;
  private final Problems problems;
  private final Map<String, RichText> texts = new LinkedHashMap<>();
  private final Set<String> solutions = new HashSet<>();
  private final List<RichText> hints = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  FeedbackTexts(XmlElement item, ScoreRules rules, ItemMaterial material, Problems problems) {
    this.item = item;
    this.rules = rules;
    this.problems = problems;
    for (XmlElement feedback : item.children("itemfeedback")) {
      feedback.descendants("hint").stream()
          .map(material::of)
          .filter(text -> !text.isEmpty())
          .forEach(hints::add);
      String ident = feedback.attribute("ident").strip();
      List<XmlElement> shown =
          feedback.elements().filter(child -> !child.name().equals("hint")).toList();
      RichText text = ident.equals(SOLUTION) ? material.ofAnswer(shown) : material.of(shown);
      if (!text.isEmpty()) {
        texts.merge(ident, text, RichText::then);
        if (ident.equals(SOLUTION)
            || (feedback.descendant(SOLUTION).isPresent() && isShownByNothing(ident))) {
          solutions.add(ident);
        }
      }
    }
  }

  private boolean isShownByNothing(String ident) {
    return rules.all().stream().noneMatch(rule -> rule.shown().contains(ident));
  }

  /** What a good answer says; empty if the file does not say. */
  RichText solution() {
    RichText all = RichText.EMPTY;
    for (String ident : solutions) {
      taken.add(ident);
      all = all.then(texts.getOrDefault(ident, RichText.EMPTY));
    }
    return all;
  }

  /**
   * What those read who give a certain answer.
   *
   * @param field the response
   * @param value the identifier of a label, or what is written
   */
  RichText of(String field, String value) {
    RichText all = RichText.EMPTY;
    Set<String> shown = new HashSet<>();
    for (ScoreRule rule : rules.all()) {
      boolean asked = asksAlone(rule, field, value);
      for (String ident : rule.shown()) {
        if (asked && role(ident) == Role.ANSWER && texts.containsKey(ident) && shown.add(ident)) {
          taken.add(ident);
          all = all.then(texts.getOrDefault(ident, RichText.EMPTY));
        }
      }
    }
    for (String ident : List.of(value + "_fb", value)) {
      if (role(ident) == Role.ANSWER && texts.containsKey(ident) && shown.add(ident)) {
        taken.add(ident);
        all = all.then(texts.getOrDefault(ident, RichText.EMPTY));
      }
    }
    return all;
  }

  /** Blackboard names the label in the place of the response, and asks for an empty text. */
  private static boolean asksAlone(ScoreRule rule, String field, String value) {
    List<KeyTest.Equal> asked = rule.test().wanted().toList();
    return asked.stream()
            .anyMatch(
                e ->
                    (e.field().equals(field) && e.value().equals(value))
                        || (e.field().equals(value) && e.value().isEmpty()))
        && rule.test().unwanted().findAny().isEmpty()
        && (asked.size() == 1 || rule.test() instanceof KeyTest.Either);
  }

  /** What those read who fulfil a condition, where it is theirs alone. */
  RichText of(ScoreRule rule) {
    RichText all = RichText.EMPTY;
    for (String ident : rule.shown()) {
      boolean own =
          rules.all().stream().filter(other -> other.shown().contains(ident)).count() == 1;
      if (role(ident) == Role.ANSWER && own && texts.containsKey(ident)) {
        taken.add(ident);
        all = all.then(texts.getOrDefault(ident, RichText.EMPTY));
      }
    }
    return all;
  }

  /** The feedback to the question as a whole; call it last, what is left over is reported. */
  Feedback whole() {
    RichText general = RichText.EMPTY;
    RichText correct = RichText.EMPTY;
    RichText incorrect = RichText.EMPTY;
    for (Map.Entry<String, RichText> text : texts.entrySet()) {
      String ident = text.getKey();
      if (taken.contains(ident)) {
        continue;
      }
      switch (byLinks(ident)) {
        case GENERAL, SOLUTION -> general = general.then(text.getValue());
        case CORRECT -> correct = correct.then(text.getValue());
        case INCORRECT -> incorrect = incorrect.then(text.getValue());
        case ANSWER ->
            problems.warning(
                origin(ident),
                "the feedback `" + ident + "` belongs to no answer that is kept, and is left out",
                "write what it says into the feedback of the question");
      }
    }
    return new Feedback(general, correct, RichText.EMPTY, incorrect, hints);
  }

  private Origin origin(String ident) {
    return item.children("itemfeedback").stream()
        .filter(feedback -> feedback.attribute("ident").strip().equals(ident))
        .findFirst()
        .orElse(item)
        .origin();
  }

  private Role byLinks(String ident) {
    Role named = role(ident);
    if (named != Role.ANSWER) {
      return named;
    }
    List<ScoreRule> showing =
        rules.all().stream().filter(rule -> rule.shown().contains(ident)).toList();
    if (showing.isEmpty()) {
      return isOfItem(ident) ? Role.GENERAL : Role.ANSWER;
    }
    List<ScoreRule> right = rules.right();
    if (right.containsAll(showing)) {
      return Role.CORRECT;
    }
    boolean all =
        showing.size() == rules.all().size()
            || showing.stream().anyMatch(rule -> rule.test().isRemaining() && !isLast(rule));
    if (all) {
      return Role.GENERAL;
    }
    boolean wrong = showing.stream().noneMatch(right::contains);
    return wrong && showing.stream().anyMatch(rule -> rule.test().isRemaining())
        ? Role.INCORRECT
        : Role.ANSWER;
  }

  /** Brightspace calls the feedback to a question like the question, and has no rule for it. */
  private boolean isOfItem(String ident) {
    return ident.equals(item.attribute("label").strip())
        || ident.equals(item.attribute("ident").strip());
  }

  private boolean isLast(ScoreRule rule) {
    Optional<ScoreRule> firstRight = rules.right().stream().findFirst();
    return firstRight.isPresent()
        && rules.all().indexOf(rule) > rules.all().indexOf(firstRight.get());
  }

  private enum Role {
    GENERAL,
    CORRECT,
    INCORRECT,
    SOLUTION,
    ANSWER
  }

  private Role role(String ident) {
    String name = ident.toLowerCase(Locale.ROOT);
    if (solutions.contains(ident)) {
      return Role.SOLUTION;
    }
    if (name.equals("general_fb") || ident.endsWith("_ALL") || name.equals("neutral_fb")) {
      return Role.GENERAL;
    }
    if (ident.endsWith("_IC")
        || Stream.of("general_incorrect_fb", "incorrect_fb", "incorrect").anyMatch(name::equals)) {
      return Role.INCORRECT;
    }
    return ident.endsWith("_C")
            || Stream.of("general_correct_fb", "correct_fb", "correct").anyMatch(name::equals)
        ? Role.CORRECT
        : Role.ANSWER;
  }
}
