package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.options.SumKey;

/** Doubts whether lines of an open question are options that are numbered 1, 2, 4, 8. */
final class SumDoubts {
  private static final Pattern POWER =
      Pattern.compile("^\\W{0,4}0?(?:[1248]|16|32|64)\\s?[).\\]–-].*");
  private static final int FEWEST = 3;

  private SumDoubts() {}

  static Optional<FoundDoubt> in(LookedAt seen) {
    List<Integer> lines = seen.only(LineRole.STEM, LineRole.ANSWER);
    long powers = lines.stream().filter(line -> POWER.matcher(seen.text(line)).matches()).count();
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
