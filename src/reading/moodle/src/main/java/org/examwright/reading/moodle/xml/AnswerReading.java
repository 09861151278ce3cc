package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.moodle.xml.XmlType;
import org.jspecify.annotations.Nullable;

/** Reads what belongs to one type of question. */
record AnswerReading(StoredFields fields) {
  /** A widespread type of its own, with several options of which all have to be right. */
  private static final String ALL_OR_NOTHING = "multichoiceset";

  /**
   * The text of a question with its answers.
   *
   * @param otherwise what those read who give none of the answers; may be empty
   * @param points null for those that the question gives
   */
  record Answered(
      RichText stem, Interaction interaction, RichText otherwise, @Nullable BigDecimal points) {}

  /** The answers; nothing when the type has no counterpart, which is reported. */
  Optional<Answered> read() {
    String type = fields.question().attribute("type");
    if (type.equals(ALL_OR_NOTHING)) {
      return known(new ChoiceFields(fields).allOrNothing());
    }
    Optional<XmlType> known = XmlType.of(type.toLowerCase(Locale.ROOT));
    if (known.isEmpty()) {
      fields.warning(
          type.isEmpty()
              ? "a question without a type is left out"
              : "a question of Moodle's type `" + type + "` is left out",
          "make it a question of another type in Moodle, or write it anew");
    }
    return known.flatMap(this::read);
  }

  private Optional<Answered> read(XmlType type) {
    return switch (type) {
      case CATEGORY -> Optional.empty();
      case DESCRIPTION -> known(new Interaction.None(), BigDecimal.ONE);
      case ESSAY -> known(new EssayFields(fields).read());
      case MULTIPLE_CHOICE -> known(new ChoiceFields(fields).read());
      case TRUE_FALSE -> known(new TrueFalseFields(fields).read());
      case SHORT_ANSWER -> compared(new WordFields(fields).read());
      case NUMERICAL -> compared(new NumberFields(fields).read());
      case MATCHING -> known(new MatchingFields(fields).read());
      case ORDERING -> known(new OrderingFields(fields).read());
      case CLOZE -> Optional.of(new ClozeFields(fields).read());
      case SELECT_WORDS -> Optional.of(new SelectedWords(fields, "selectoption").read());
      case DRAG_WORDS -> Optional.of(new SelectedWords(fields, "dragbox").read());
    };
  }

  /**
   * Answers that are compared with what is written.
   *
   * @param otherwise what those read who give none of them
   */
  record Compared(Interaction interaction, RichText otherwise) {}

  private Optional<Answered> known(Interaction interaction) {
    return known(interaction, null);
  }

  private Optional<Answered> known(Interaction interaction, @Nullable BigDecimal points) {
    return Optional.of(
        new Answered(fields.text("questiontext"), interaction, RichText.EMPTY, points));
  }

  private Optional<Answered> compared(Compared compared) {
    return Optional.of(
        new Answered(
            fields.text("questiontext"), compared.interaction(), compared.otherwise(), null));
  }
}
