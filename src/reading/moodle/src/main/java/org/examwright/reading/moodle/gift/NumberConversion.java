package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.RichText;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.StoredAnswers;

/** Gathers the numbers of a question. */
final class NumberConversion {
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?) *([^\\d\\s.,:%*+-][^\\s]*)");

  private final FilePlaces places;
  private final StoredAnswers stored;
  private String unit = "";

  NumberConversion(FilePlaces places) {
    this.places = places;
    this.stored = new StoredAnswers(false, places.problems());
  }

  void add(GiftAnswerTypes.NumberAnswer number, RichText feedback) {
    int place = number.feedback().place();
    switch (number.accepted()) {
      case GiftAnswerTypes.Accepted.Anything ignored ->
          stored.anything(number.credit(), feedback, places.of(place));
      case GiftAnswerTypes.Accepted.Words words -> words(words.text(), number, feedback, place);
      case GiftAnswerTypes.Accepted.Value value ->
          stored.number(
              new NumericAnswer.Value(value.value(), value.tolerance()), number.credit(), feedback);
      case GiftAnswerTypes.Accepted.Range range ->
          stored.number(
              new NumericAnswer.Range(range.from(), range.to()), number.credit(), feedback);
    }
  }

  /** Moodle accepts any answer then, which nobody meant. */
  private void words(
      String text, GiftAnswerTypes.NumberAnswer number, RichText feedback, int place) {
    Matcher parts = WITH_UNIT.matcher(text);
    if (parts.matches()) {
      unit = parts.group(2);
      places.warning(
          place,
          "`"
              + text
              + "` is read as "
              + parts.group(1)
              + " with the unit "
              + unit
              + ", though Moodle accepts any answer there",
          "write the number alone, and its unit in the text");
      stored.number(
          new NumericAnswer.Value(new BigDecimal(parts.group(1)), BigDecimal.ZERO),
          number.credit(),
          feedback);
      return;
    }
    places.warning(
        place,
        "`" + text + "` is no number and left out; Moodle accepts any answer there",
        "write a number: `{#=5}`");
  }

  Interaction numeric() {
    return stored.numeric(unit);
  }

  RichText otherwise() {
    return stored.otherwise();
  }
}
