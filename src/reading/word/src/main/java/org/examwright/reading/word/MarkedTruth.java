package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Statements with both words for what they may be, one of which looks as right options do: {@code T
 * F}, {@code (True / False)}, behind them or in front of their number.
 */
final class MarkedTruth {
  private static final String BETWEEN =
      "[\\s\\u00A0]*(?:[/|,–-]|\\)?(?:\\t|[\\s\\u00A0]{2,})\\(?|\\s\\p{L}{1,4}\\s)[\\s\\u00A0]*";
  private static final String BOTH = "(\\p{L}{1,14})" + BETWEEN + "(\\p{L}{1,14})";
  private static final Pattern AT_END =
      Pattern.compile("(?:^|(?<=[\\s\\u00A0(\\[.]))[(\\[]?" + BOTH + "[)\\]]?[\\s.\\u00A0]*$");
  private static final Pattern IN_FRONT =
      Pattern.compile("^[\\s\\u00A0(\\[]*" + BOTH + "[)\\]\\s\\u00A0]+(?=\\d{1,3}\\s?[.)])");
  private static final int LONGEST = 400;
  private static final List<Predicate<LetterLook>> MARKS =
      List.of(
          look -> !look.highlight().isEmpty(),
          look -> !look.color().isEmpty(),
          LetterLook::bold,
          LetterLook::underlined);

  /**
   * Both words, where they stand in a line.
   *
   * @param right the one that is marked; empty if none is
   */
  private record Found(int from, int to, String right) {}

  private MarkedTruth() {}

  /** The lines with a line for each answer that is marked so, if most are. */
  static List<WordLine> mended(List<WordLine> lines) {
    List<Optional<Found>> all = lines.stream().map(MarkedTruth::in).toList();
    long offered = all.stream().filter(Optional::isPresent).count();
    long marked =
        all.stream().filter(each -> each.filter(f -> !f.right.isEmpty()).isPresent()).count();
    if (marked == 0 || marked * 2 < offered) {
      return lines;
    }
    List<WordLine> mended = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      WordLine line = lines.get(i);
      Found found = all.get(i).orElse(null);
      if (found == null || found.right.isEmpty()) {
        mended.add(line);
        continue;
      }
      WordLine statement =
          found.from == 0 ? line.without(found.to) : line.upTo(found.from).stripped();
      if (!statement.isBlank()) {
        mended.add(statement);
      }
      mended.add(WordLine.plain(line.paragraph(), "Answer: " + found.right));
    }
    return mended;
  }

  private static Optional<Found> in(WordLine line) {
    if (line.text().length() > LONGEST) {
      return Optional.empty();
    }
    Matcher front = IN_FRONT.matcher(line.text());
    Matcher end = AT_END.matcher(line.text());
    if (front.find() && areOpposite(front)) {
      return Optional.of(new Found(0, front.end(), right(line, front)));
    }
    while (end.find()) {
      if (areOpposite(end)) {
        return Optional.of(new Found(end.start(), line.text().length(), right(line, end)));
      }
    }
    return Optional.empty();
  }

  private static boolean areOpposite(Matcher both) {
    return (isTrue(both.group(1)) && isFalse(both.group(2)))
        || (isFalse(both.group(1)) && isTrue(both.group(2)));
  }

  private static boolean isTrue(String word) {
    return TruthMark.isSign(word) && (Vocabulary.TRUE.has(word) || Vocabulary.YES.has(word));
  }

  private static boolean isFalse(String word) {
    return TruthMark.isSign(word) && (Vocabulary.FALSE.has(word) || Vocabulary.NO.has(word));
  }

  private static String right(WordLine line, Matcher both) {
    for (Predicate<LetterLook> mark : MARKS) {
      boolean first = isAll(line, both, 1, mark);
      boolean second = isAll(line, both, 2, mark);
      if (first != second) {
        return both.group(first ? 1 : 2);
      }
    }
    boolean first = isAll(line, both, 1, LetterLook::struck);
    boolean second = isAll(line, both, 2, LetterLook::struck);
    return first == second ? "" : both.group(first ? 2 : 1);
  }

  private static boolean isAll(WordLine line, Matcher both, int group, Predicate<LetterLook> mark) {
    return line.formats().subList(both.start(group), both.end(group)).stream().allMatch(mark);
  }
}
