package org.examwright.reading.outline.doubt;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.words.SignSet;

/** Doubts whether an open question asks for pairs or an order. */
final class SortDoubts {
  private static final int SHORT = 60;
  private static final int FARTHEST = 14;
  private static final SignSet ARROWS = SignSet.of(">→⇒⟶");
  private static final Pattern NUMBERED_PAIR =
      Pattern.compile(
          "\\d{1,2}\\s?[-–=:.)]\\s?[a-zA-Zа-я](?![\\p{L}\\p{N}]).*\\d{1,2}\\s?[-–=:.)]\\s?[a-zA-Zа-я](?![\\p{L}\\p{N}])");
  private static final Pattern ARROW = Pattern.compile("\\S\\s?(?:->|=>|→|⇒|⟶|-->)\\s?\\S");
  private static final Pattern COUNTED =
      Pattern.compile("\\s{0,8}[(\\[*_]{0,3}\\s?\\d{1,2}(?:\\s?[)\\]*_.:]{1,3})?\\s");

  private SortDoubts() {}

  static Optional<FoundDoubt> toBeSorted(
      LookedAt seen, String stem, Interaction.OpenResponse open) {
    long arrows = arrows(seen);
    boolean listed =
        isListed(open.modelAnswer())
            || isListed(seen.question().stem())
            || arrows >= 2
            || counted(seen) >= 3;
    if ((listed || holdsPair(open.modelAnswer().plainText())) && SortingWords.matches(stem)) {
      return Optional.of(
          seen.doubt(
              seen.first(),
              "the question is read as an open one, and it seems to ask for pairs",
              "write the pairs as a table of two columns below `**…** {.matching}`"));
    }
    if (listed && SortingWords.orders(stem)) {
      return Optional.of(
          seen.doubt(
              seen.first(),
              "the question is read as an open one, and it seems to ask for an order",
              "write the items as a numbered list in the right order below `**…** {.ordering}`"));
    }
    boolean onlyArrows = arrows >= 3 && arrows * 4L >= seen.answer().size() * 3L;
    return onlyArrows
        ? Optional.of(
            seen.doubt(
                seen.first(),
                "the question is read as an open one, and the lines of its answer look like pairs",
                "write the pairs as a table of two columns below `**…** {.matching}`"))
        : Optional.empty();
  }

  private static boolean holdsPair(String answer) {
    return answer.length() <= SHORT * 4 && NUMBERED_PAIR.matcher(answer).find();
  }

  /** Lines with numbers in front, in bold or not. */
  private static long counted(LookedAt seen) {
    return count(seen.stem(), seen, SortDoubts::isCounted)
        + count(seen.answer(), seen, SortDoubts::isCounted);
  }

  private static long arrows(LookedAt seen) {
    return count(seen.stem(), seen, SortDoubts::hasArrow)
        + count(seen.answer(), seen, SortDoubts::hasArrow);
  }

  private static long count(List<Integer> lines, LookedAt seen, Predicate<String> wanted) {
    long count = 0;
    for (int line : lines) {
      count += wanted.test(seen.text(line)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isCounted(String line) {
    return SignSet.DIGITS.isIn(line, 0, Math.min(line.length(), FARTHEST))
        && COUNTED.matcher(line).lookingAt();
  }

  private static boolean hasArrow(String line) {
    if (!ARROWS.isIn(line)) {
      return false;
    }
    String bare = LineLook.bare(line);
    return bare.length() <= SHORT && ARROW.matcher(bare).find();
  }

  private static boolean isListed(RichText text) {
    return text.blocks().stream()
        .anyMatch(
            block ->
                block instanceof Block.BulletList
                    || block instanceof Block.OrderedList
                    || block instanceof Block.Table);
  }
}
