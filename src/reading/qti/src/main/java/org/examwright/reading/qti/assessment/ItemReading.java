package org.examwright.reading.qti.assessment;

import java.util.List;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;

/** Makes of one interaction what the model has for it. */
final class ItemReading {
  private ItemReading() {}

  /**
   * How an interaction that stands in lines of its own is answered; nothing if the model has no
   * such kind of question.
   */
  static Optional<Interaction> of(ItemContext context, Tag interaction, Rubrics rubrics) {
    return switch (interaction.name()) {
      case "choiceinteraction" ->
          Optional.of(ChoiceInteractions.read(context, interaction, "simplechoice"));
      case "hottextinteraction" ->
          Optional.of(ChoiceInteractions.read(context, interaction, "hottext"));
      case "extendedtextinteraction" -> Optional.of(written(context, interaction, rubrics));
      case "uploadinteraction" ->
          Optional.of(GradedInteractions.files(List.of(interaction), rubrics));
      case "orderinteraction" -> Optional.of(ordering(context, interaction));
      case "matchinteraction" -> PairInteractions.match(context, interaction);
      case "associateinteraction" -> PairInteractions.associate(context, interaction);
      case "gapmatchinteraction" -> Optional.of(TextInteractions.gaps(context, interaction));
      case "sliderinteraction" -> Optional.of(number(context, interaction));
      default -> Optional.empty();
    };
  }

  /** Whether an interaction is a field for a text. */
  static boolean isWritten(Tag interaction) {
    return interaction.is("extendedtextinteraction");
  }

  private static Interaction number(ItemContext context, Tag slider) {
    context.note(
        slider,
        "the ends of a slider ("
            + slider.attribute("lowerbound")
            + " and "
            + slider.attribute("upperbound")
            + ") are left out: any number can be answered");
    return EntryGaps.alone(context, slider, "");
  }

  private static Interaction written(ItemContext context, Tag interaction, Rubrics rubrics) {
    DeclaredResponse response = context.response(interaction);
    return context.mapping(response).isPresent() && rubrics.isEmpty()
        ? EntryGaps.alone(context, interaction, "")
        : GradedInteractions.text(context, List.of(interaction), rubrics);
  }

  private static Interaction ordering(ItemContext context, Tag interaction) {
    DeclaredResponse response = context.response(interaction);
    List<Tag> offered = interaction.all("simplechoice");
    List<String> order =
        response.correct().isEmpty() ? asked(context, response) : response.correct();
    if (order.isEmpty()) {
      throw new InvalidQuestionException(
          "nothing says which order is right", "give the order in the platform it comes from");
    }
    List<RichText> items =
        order.stream()
            .flatMap(id -> offered.stream().filter(tag -> ChoiceInteractions.id(tag).equals(id)))
            .map(context::text)
            .toList();
    offered.stream()
        .filter(tag -> !order.contains(ChoiceInteractions.id(tag)))
        .forEach(
            tag ->
                context.warning(
                    tag,
                    "an item that has no place in the right order is left out",
                    "order all of them"));
    List<String> turned = order.reversed();
    context
        .feedback()
        .answers(response.id(), new RuleValue(order, true), new RuleValue(turned, true));
    return new Interaction.Ordering(items);
  }

  /** The order that a rule compares the answer with. */
  private static List<String> asked(ItemContext context, DeclaredResponse response) {
    return context
        .rules()
        .rules()
        .flatMap(rule -> rule.all("ordered").stream())
        .map(ordered -> context.rules().initially(ordered))
        .filter(value -> context.worth(response.id(), value).signum() > 0)
        .findFirst()
        .map(RuleValue::values)
        .orElse(List.of());
  }

  /** Several lists of the same choices, of which one belongs to each line: pairs. */
  static boolean areLines(ItemContext context, List<Tag> interactions) {
    return interactions.size() > 1
        && interactions.stream()
            .allMatch(
                each ->
                    each.is("choiceinteraction")
                        && (!context.response(each).several()
                            || each.attribute("maxchoices").strip().equals("1"))
                        && !context.prompt(each).isEmpty())
        && interactions.stream().map(ItemReading::offered).distinct().count() == 1
        && offered(interactions.getFirst()).size() > 1;
  }

  private static List<String> offered(Tag interaction) {
    return interaction.all("simplechoice").stream()
        .map(choice -> choice.text().strip())
        .sorted()
        .toList();
  }
}
