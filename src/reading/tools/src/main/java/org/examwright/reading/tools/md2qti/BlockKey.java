package org.examwright.reading.tools.md2qti;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * A key at the beginning of a line, {@code @points: 2}.
 *
 * @param name in lower case
 * @param value what stands behind it on the line
 */
record BlockKey(String name, SourceLine value) {
  private static final Pattern KEY =
      Pattern.compile("\\s{0,3}@([A-Za-z][A-Za-z ]{1,30}?)\\s*(?::\\s*|$)");

  static Optional<BlockKey> of(SourceLine line) {
    Matcher key = KEY.matcher(line.text());
    return key.lookingAt()
        ? Optional.of(
            new BlockKey(
                key.group(1).toLowerCase(Locale.ROOT).replaceAll("\\s+", " "),
                line.from(key.end())))
        : Optional.empty();
  }
}
