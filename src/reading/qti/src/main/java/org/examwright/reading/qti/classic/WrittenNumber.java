package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as platforms write them. */
final class WrittenNumber {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,400}(?:\\.\\d{0,400})?|\\.\\d{1,400})(?:[eE][+-]?\\d{1,3})?");

  private WrittenNumber() {}

  /** A number with a point or a comma as its decimal sign; nothing if it is none. */
  static Optional<BigDecimal> read(String text) {
    String written = text.strip().replace('\u2212', '-').replace(" ", "");
    if (written.indexOf(',') == written.lastIndexOf(',') && written.indexOf('.') < 0) {
      written = written.replace(',', '.');
    }
    return NUMBER.matcher(written).matches()
        ? Optional.of(new BigDecimal(written))
        : Optional.empty();
  }
}
