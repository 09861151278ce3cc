package org.examwright.reading.moodlexml;

import java.math.BigDecimal;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to one type of question. */
record Answers(Fields fields) {

  /**
   * The text of a question with its answers.
   *
   * @param otherwise what those read who give none of the answers; may be empty
   * @param points null for those that the question gives
   */
  record Outcome(
      RichText stem, Interaction interaction, RichText otherwise, @Nullable BigDecimal points) {}

  /** The answers; nothing when the type has no counterpart, which is reported. */
  Optional<Outcome> read() {
    String type = fields.question().attribute("type");
    return switch (type) {
      case "description" -> known(new Interaction.None(), BigDecimal.ONE);
      case "essay" -> known(new EssayFields(fields).read());
      case "multichoice" -> known(new ChoiceFields(fields).read());
      case "truefalse" -> known(new TrueFalseFields(fields).read());
      case "shortanswer" -> compared(new WordFields(fields).read());
      case "numerical" -> compared(new NumberFields(fields).read());
      case "matching" -> known(new MatchingFields(fields).read());
      case "ordering" -> known(new OrderingFields(fields).read());
      case "cloze", "multianswer" -> Optional.of(new ClozeFields(fields).read());
      case "gapselect" -> Optional.of(new SelectedWords(fields, "selectoption").read());
      case "ddwtos" -> Optional.of(new SelectedWords(fields, "dragbox").read());
      default -> {
        fields.warning(
            "a question of Moodle's type `" + type + "` is left out",
            "make it a question of another type in Moodle, or write it anew");
        yield Optional.empty();
      }
    };
  }

  /**
   * Answers that are compared with what is written.
   *
   * @param otherwise what those read who give none of them
   */
  record Compared(Interaction interaction, RichText otherwise) {}

  private Optional<Outcome> known(Interaction interaction) {
    return known(interaction, null);
  }

  private Optional<Outcome> known(Interaction interaction, @Nullable BigDecimal points) {
    return Optional.of(
        new Outcome(fields.text("questiontext"), interaction, RichText.EMPTY, points));
  }

  private Optional<Outcome> compared(Compared compared) {
    return Optional.of(
        new Outcome(
            fields.text("questiontext"), compared.interaction(), compared.otherwise(), null));
  }
}
