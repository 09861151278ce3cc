package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.Optional;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.Wildcards;
import org.examwright.reading.moodle.bank.FilePlaces;

/** Reads a number with its tolerance, or a range. */
record NumberParser(FilePlaces places) {
  GiftAnswerTypes.Accepted parse(GiftText number) {
    String text = number.text();
    int dots = text.indexOf("..");
    int colon = text.indexOf(':');
    if (dots > 0) {
      return range(text.substring(0, dots), text.substring(dots + 2), number.place());
    }
    String value = colon > 0 ? text.substring(0, colon).strip() : text.strip();
    if (value.equals(Wildcards.ANYTHING)) {
      return new GiftAnswerTypes.Accepted.Anything();
    }
    String tolerance = colon > 0 ? text.substring(colon + 1).strip() : "0";
    Optional<BigDecimal> width = number(tolerance, number.place());
    if (width.isEmpty()) {
      throw new Refused(
          number.place(),
          "the tolerance `" + tolerance + "` is no number",
          "write it with a point and without a unit: `{#=5:0.1}`");
    }
    Optional<BigDecimal> middle = number(value, number.place());
    return middle.isPresent()
        ? new GiftAnswerTypes.Accepted.Value(middle.get(), positive(width.get(), number.place()))
        : new GiftAnswerTypes.Accepted.Words(value);
  }

  private GiftAnswerTypes.Accepted range(String low, String high, int place) {
    BigDecimal from = end(low, place);
    BigDecimal to = end(high, place);
    if (from.compareTo(to) > 0) {
      places.warning(
          place,
          "the range from "
              + from.toPlainString()
              + " to "
              + to.toPlainString()
              + " is turned round",
          "write the smaller number first");
      return new GiftAnswerTypes.Accepted.Range(to, from);
    }
    return new GiftAnswerTypes.Accepted.Range(from, to);
  }

  /** Of an end of a range, Moodle reads as much as is a number. */
  private BigDecimal end(String text, int place) {
    Optional<String> number = MoodleNumber.beginning(text);
    if (number.isEmpty()) {
      throw new Refused(
          place, "an end of the range, `" + text + "`, is no number", "write it: `{#1..5}`");
    }
    if (number.get().length() < text.strip().length()) {
      places.warning(
          place,
          "of `" + text.strip() + "` only " + number.get() + " is read, as Moodle does",
          "write the number alone");
    }
    return new BigDecimal(number.get());
  }

  /** A number with a decimal comma is read as its author meant it; Moodle would accept anything. */
  private Optional<BigDecimal> number(String text, int place) {
    Optional<BigDecimal> number = MoodleNumber.read(text);
    if (number.isPresent()) {
      return number;
    }
    Optional<BigDecimal> meant = MoodleNumber.readWithComma(text);
    meant.ifPresent(
        read ->
            places.warning(
                place,
                "`"
                    + text
                    + "` is read as "
                    + read.toPlainString()
                    + ", though Moodle takes no decimal comma",
                "write a point: Moodle accepts any answer here, or refuses the file"));
    return meant;
  }

  private BigDecimal positive(BigDecimal tolerance, int place) {
    if (tolerance.signum() < 0) {
      places.warning(place, "a tolerance is negative; its minus is left out", "take it out");
    }
    return tolerance.abs();
  }
}
