package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.LineStart;

/** Keys that are nothing but a letter on a line of its own below the options that it names. */
final class LettersBelow {
  private static final int FEWEST = 3;
  private static final Pattern RULE = Pattern.compile("\\s*|\\s*[-–—=*_]{3,}\\s*");
  private static final Pattern LETTER = Pattern.compile("\\s*[(\\[]?(\\p{L})[)\\].]?\\s*");

  private LettersBelow() {}

  static boolean mend(List<OfferedLines> offered, List<String> lines) {
    List<OfferedLines> lettered = offered.stream().filter(OfferedLines::lettered).toList();
    List<Integer> keys = new ArrayList<>();
    for (OfferedLines run : lettered) {
      key(run, lines).ifPresent(keys::add);
    }
    if (keys.size() < FEWEST || keys.size() * 3 < lettered.size() * 2) {
      return false;
    }
    for (int at : keys) {
      lines.set(at, "Answer: " + lines.get(at).strip());
      for (int above = at - 1; RULE.matcher(lines.get(above)).matches(); above--) {
        lines.set(above, ""); // it sets the key apart
      }
    }
    return true;
  }

  /** The line with the key of some options. */
  private static Optional<Integer> key(OfferedLines run, List<String> lines) {
    int at = run.end();
    while (at < lines.size() && RULE.matcher(lines.get(at)).matches()) {
      at++;
    }
    if (at >= lines.size()) {
      return Optional.empty();
    }
    Matcher letter = LETTER.matcher(lines.get(at));
    if (!letter.matches()) {
      return Optional.empty();
    }
    LineStart sign = LineStart.of(letter.group(1) + ") x").orElse(null);
    for (int i = 0; sign != null && i < run.lines().size(); i++) {
      if (sign.is((char) ('A' + i))) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }
}
