package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.options.SumKey;
import org.examwright.reading.outline.words.SignSet;

/** Doubts whether lines of an open question are options that are numbered 1, 2, 4, 8. */
final class SumDoubts {
  private static final Pattern POWER =
      Pattern.compile("^\\W{0,4}0?(?:[1248]|16|32|64)\\s?[).\\]–-].*");
  private static final int FEWEST = 3;

  private static final int FARTHEST = 8;
  private static final SignSet DIGITS = SignSet.of("123468");

  private SumDoubts() {}

  private static boolean isPower(String line) {
    return DIGITS.isIn(line, 0, Math.min(line.length(), FARTHEST)) && POWER.matcher(line).matches();
  }

  static Optional<FoundDoubt> in(LookedAt seen) {
    List<Integer> lines = seen.only(LineRole.STEM, LineRole.ANSWER);
    long powers = lines.stream().filter(line -> isPower(seen.text(line))).count();
    return powers < FEWEST
        ? Optional.empty()
        : lines.stream()
            .filter(line -> SumKey.isNamed(seen.text(line).strip()))
            .findFirst()
            .map(
                line ->
                    seen.doubt(
                        line,
                        "the question is read as an open one, and the line looks like the sum of"
                            + " the numbers of its right options",
                        "number the options 01, 02, 04, 08, and write the sum of those that are"
                            + " right: `Sum: 5`"));
  }
}
