package org.examwright.reading.qti.assessment;

import java.util.List;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.InvalidQuestionException;

/** Reads the gaps that stand in a text: entries and lists to choose from. */
final class EntryGaps {
  private EntryGaps() {}

  static boolean isGap(Tag tag) {
    return tag.is("textentryinteraction") || tag.is("inlinechoiceinteraction");
  }

  /** The gap of an interaction; its id is that of the response. */
  static Gap of(ItemContext context, Tag interaction) {
    DeclaredResponse response = context.response(interaction);
    if (interaction.is("inlinechoiceinteraction")) {
      return new Gap.DropDownGap(
          response.id(),
          ChoiceInteractions.choices(context, response, offered(context, interaction), false));
    }
    if (response.isNumber()) {
      return new Gap.NumericGap(response.id(), numbers(context, response));
    }
    TextAnswers words = words(context, response);
    return new Gap.TextGap(response.id(), words.answers(), words.caseSensitive());
  }

  /** What a drop-down offers; many begin with nothing, which nobody is meant to choose. */
  static List<Tag> offered(ItemContext context, Tag dropDown) {
    List<String> correct = context.response(dropDown).correct();
    return dropDown.all("inlinechoice").stream()
        .filter(
            choice ->
                !choice.text().isBlank()
                    || !choice.children().isEmpty()
                    || correct.contains(choice.attribute("identifier")))
        .toList();
  }

  /** The entry that a whole question consists of. */
  static Interaction alone(ItemContext context, Tag interaction, String unit) {
    DeclaredResponse response = context.response(interaction);
    if (response.isNumber()) {
      return new Interaction.Numeric(numbers(context, response), unit);
    }
    TextAnswers words = words(context, response);
    return new Interaction.ShortAnswer(words.answers(), words.caseSensitive());
  }

  private static List<NumericAnswer> numbers(ItemContext context, DeclaredResponse response) {
    List<NumericAnswer> numbers = NumberAnswers.of(context, response);
    require(!numbers.isEmpty());
    return numbers;
  }

  private static TextAnswers words(ItemContext context, DeclaredResponse response) {
    TextAnswers words = TextAnswers.of(context, response);
    require(!words.answers().isEmpty());
    return words;
  }

  private static void require(boolean hasAnswer) {
    if (!hasAnswer) {
      throw new InvalidQuestionException(
          "nothing says which answer is right", "name one in the platform that it comes from");
    }
  }

  /** Whether nothing says what is to be written, so that a person has to grade it. */
  static boolean isOpen(ItemContext context, Tag interaction) {
    DeclaredResponse response = context.response(interaction);
    return interaction.is("textentryinteraction")
        && response.correct().isEmpty()
        && response.mapping() == null
        && !context.rules().areScoring();
  }
}
