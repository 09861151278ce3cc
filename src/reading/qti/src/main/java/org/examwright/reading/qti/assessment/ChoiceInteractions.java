package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;

/** Reads what is chosen from a list. */
final class ChoiceInteractions {
  private ChoiceInteractions() {}

  /**
   * An interaction that offers choices.
   *
   * @param kind of the elements that are the choices
   */
  static Interaction read(ItemContext context, Tag interaction, String kind) {
    DeclaredResponse response = context.response(interaction);
    boolean multiple =
        response.several() && !interaction.attribute("maxchoices").strip().equals("1");
    List<Choice> choices = choices(context, response, interaction.all(kind), multiple);
    boolean shuffle = interaction.attribute("shuffle").strip().equals("true");
    return isTrueFalse(interaction.all(kind), choices, multiple)
        ? trueFalse(interaction.all(kind), choices)
        : new Interaction.ChoiceSelection(multiple, choices, shuffle);
  }

  /** The choices of an interaction with what is known of each. */
  static List<Choice> choices(
      ItemContext context, DeclaredResponse response, List<Tag> offered, boolean multiple) {
    List<String> ids = offered.stream().map(ChoiceInteractions::id).toList();
    List<String> keys = ChoiceKeys.of(context, response, ids, multiple);
    Map<String, BigDecimal> credits = ChoiceCredits.of(context, response, ids, keys, multiple);
    List<String> wrong = ids.stream().filter(id -> !keys.contains(id)).limit(1).toList();
    context
        .feedback()
        .answers(response.id(), new RuleValue(keys, false), new RuleValue(wrong, false));
    strangers(context, response, ids);
    return offered.stream()
        .map(
            tag ->
                new Choice(
                    content(context, tag),
                    keys.contains(id(tag)),
                    credits.get(id(tag)),
                    feedback(context, response, tag)))
        .toList();
  }

  private static void strangers(ItemContext context, DeclaredResponse response, List<String> ids) {
    for (String value : response.correct()) {
      if (!ids.contains(value)) {
        context.warning(
            context.item(),
            "`" + value + "` is said to be right, and there is no such option",
            "look at the key of the question");
      }
    }
  }

  private static RichText content(ItemContext context, Tag choice) {
    return context.text(
        choice,
        tag ->
            tag.is("feedbackinline") || tag.is("feedbackblock")
                ? Optional.of("")
                : Optional.empty());
  }

  /** What stands in a choice for those who tick it, and what rules show them. */
  private static RichText feedback(ItemContext context, DeclaredResponse response, Tag choice) {
    RichText text = context.feedback().of(response.id(), id(choice));
    for (Tag inline :
        Stream.concat(choice.all("feedbackinline").stream(), choice.all("feedbackblock").stream())
            .toList()) {
      text = text.then(context.text(inline));
    }
    return text;
  }

  static String id(Tag choice) {
    return choice.attribute("identifier").strip();
  }

  private static boolean isTrueFalse(List<Tag> offered, List<Choice> choices, boolean multiple) {
    return !multiple
        && choices.size() == 2
        && choices.stream().allMatch(choice -> choice.credit() == null)
        && choices.stream().filter(Choice::key).count() == 1
        && offered.stream().filter(choice -> says(choice, "true")).count() == 1
        && offered.stream().filter(choice -> says(choice, "false")).count() == 1;
  }

  private static boolean says(Tag choice, String word) {
    return id(choice).equals(word) || choice.text().strip().toLowerCase(Locale.ROOT).equals(word);
  }

  private static Interaction trueFalse(List<Tag> offered, List<Choice> choices) {
    int yes = says(offered.getFirst(), "true") ? 0 : 1;
    Choice whenTrue = choices.get(yes);
    return new Interaction.TrueFalse(
        whenTrue.key(), whenTrue.feedback(), choices.get(1 - yes).feedback());
  }
}
