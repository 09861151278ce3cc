package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.options.OptionFinding;
import org.examwright.reading.outline.options.OptionGroup;
import org.examwright.reading.outline.options.OptionsOffered;

/** Reads a question whose answer is chosen from options. */
final class ChoiceReading {
  private ChoiceReading() {}

  static Optional<ReadInteraction> read(DraftContext context, Kind kind) {
    Optional<OptionGroup> group =
        OptionFinding.in(context.body(), OptionsOffered.answer(context.parts()));
    if (group.isEmpty()) {
      context
          .problems()
          .error(
              context.origin(),
              "the question has no options",
              "write them as a list with `- [ ]` and `- [x]`");
      return Optional.empty();
    }
    if (UnkeyedOptions.are(group.get(), context)) {
      return Optional.of(UnkeyedOptions.read(group.get(), context));
    }
    return new KeyedChoices(context.reading())
        .read(group.get(), context.parts().each(Label.ANSWER))
        .map(
            read -> {
              ReadInteraction outcome =
                  context.answered(
                      group.get().above(),
                      choice(context, kind, read.choices()),
                      group.get().behind());
              return outcome.explained(
                  context.reading().text(LineRole.FEEDBACK).of(read.explanation()));
            });
  }

  private static Interaction choice(DraftContext context, Kind kind, List<Choice> choices) {
    boolean said = context.attributes().kind().filter(Kind.CHOICE::equals).isPresent();
    if (kind != Kind.MULTIPLE && !said) {
      Optional<Interaction.TrueFalse> trueFalse = KeyedChoices.trueFalse(choices);
      if (trueFalse.isPresent()) {
        return trueFalse.get();
      }
    }
    if (kind == Kind.TRUE_FALSE) {
      context
          .problems()
          .error(
              context.origin(),
              "the options are not True and False",
              "name them so, and tick one of them");
    }
    boolean multiple = kind == Kind.MULTIPLE || choices.stream().filter(Choice::key).count() > 1;
    return new Interaction.ChoiceSelection(multiple, choices, context.attributes().shuffle());
  }
}
