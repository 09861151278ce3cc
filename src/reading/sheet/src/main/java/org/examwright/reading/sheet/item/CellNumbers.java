package org.examwright.reading.sheet.item;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.NumericAnswer;
import org.examwright.reading.outline.notation.WrittenNumbers;

/** Numbers as people and programs write them into cells. */
public final class CellNumbers {
  private static final Pattern FIRST = Pattern.compile("[-+]?\\d{1,12}(?:[.,]\\d{1,12})?");
  private static final Pattern COMMA = Pattern.compile("(?<=\\d),(?=\\d)");

  private CellNumbers() {}

  /** The number that a cell begins with, {@code 1,5} or {@code 2 pts}. */
  public static Optional<BigDecimal> first(String text) {
    Matcher number = FIRST.matcher(text.strip());
    return number.lookingAt()
        ? Optional.of(new BigDecimal(number.group().replace(',', '.')))
        : Optional.empty();
  }

  /** What a cell accepts: a value, with or without tolerance, or a range. */
  static Optional<NumericAnswer.Accepted> accepted(String text) {
    Optional<NumericAnswer.Accepted> found = WrittenNumbers.accepted(text);
    return found.isPresent() || text.contains("[")
        ? found
        : WrittenNumbers.accepted(COMMA.matcher(text).replaceAll("."));
  }
}
