package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.Label;
import org.examwright.reading.outline.Parts;

/** Reads a question whose answer is chosen from options. */
record ChoiceReading(
    QuestionReading reading, QuestionAttributes attributes, Parts parts, QuestionBlocks blocks) {

  Optional<ReadInteraction> read(Kind kind) {
    Optional<OptionGroup> group = OptionFinding.in(blocks.body(), OptionsOffered.answer(parts));
    if (group.isEmpty()) {
      reading
          .problems()
          .error(
              blocks.origin(),
              "the question has no options",
              "write them as a list with `- [ ]` and `- [x]`");
      return Optional.empty();
    }
    KeyedChoices choices = new KeyedChoices(reading.text(), reading.problems());
    return choices
        .read(group.get(), parts.each(Label.ANSWER))
        .map(
            read -> {
              ReadInteraction outcome =
                  blocks.outcome(group.get().from(), group.get().to(), choice(kind, read));
              RichText explained = reading.text().of(choices.explanation());
              return new ReadInteraction(
                  outcome.stem(), outcome.interaction(), outcome.feedback().then(explained));
            });
  }

  private Interaction choice(Kind kind, List<Choice> choices) {
    boolean said = attributes.kind().filter(Kind.CHOICE::equals).isPresent();
    if (kind != Kind.MULTIPLE && !said) {
      Optional<Interaction.TrueFalse> trueFalse = KeyedChoices.trueFalse(choices);
      if (trueFalse.isPresent()) {
        return trueFalse.get();
      }
    }
    if (kind == Kind.TRUE_FALSE) {
      reading
          .problems()
          .error(
              blocks.origin(),
              "the options are not True and False",
              "name them so, and tick one of them");
    }
    boolean multiple = kind == Kind.MULTIPLE || choices.stream().filter(Choice::key).count() > 1;
    return new Interaction.ChoiceSelection(multiple, choices, attributes.shuffle());
  }
}
