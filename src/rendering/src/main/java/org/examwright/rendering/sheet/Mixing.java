package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/**
 * Takes things out of their right order, in the same way every time.
 *
 * <p>The alphabet gives nothing away, unless it happens to be the right order itself.
 */
public final class Mixing {
  private Mixing() {}

  static AnswerPart.Columns columns(Interaction.Matching matching, boolean solved) {
    List<List<Inline>> rights = rights(matching);
    List<AnswerPart.Left> lefts = new ArrayList<>();
    for (Pair pair : matching.pairs()) {
      lefts.add(
          new AnswerPart.Left(
              Integer.toString(lefts.size() + 1),
              pair.left(),
              solved ? Letters.of(rights.indexOf(pair.right())) : ""));
    }
    List<AnswerPart.Right> lettered = new ArrayList<>();
    for (List<Inline> right : rights) {
      lettered.add(new AnswerPart.Right(Letters.of(lettered.size()), RichText.ofInlines(right)));
    }
    return new AnswerPart.Columns(lefts, lettered);
  }

  /** The right sides of pairs and what belongs to none, in the order of their letters. */
  public static List<List<Inline>> rights(Interaction.Matching matching) {
    return mixed(
        Stream.concat(matching.pairs().stream().map(Pair::right), matching.distractors().stream())
            .distinct()
            .toList(),
        PlainText::of);
  }

  /** A key lies beside the worksheets, so that it has their order. */
  static AnswerPart.Sequence sequence(Interaction.Ordering ordering, Showing showing) {
    List<RichText> items = ordering.items();
    List<Integer> right = IntStream.range(0, items.size()).boxed().toList();
    List<Integer> order =
        showing == Showing.SOLVED ? right : mixed(right, i -> items.get(i).plainText());
    return new AnswerPart.Sequence(
        order.stream()
            .map(
                i ->
                    new AnswerPart.Step(
                        !showing.isSolved() ? "" : Integer.toString(i + 1), items.get(i)))
            .toList());
  }

  /**
   * Things in another order than theirs, if they are two or more.
   *
   * @param words what a thing is called, by which it finds its place
   */
  public static <T> List<T> mixed(List<T> items, Function<T, String> words) {
    List<T> mixed = new ArrayList<>(items);
    mixed.sort(Comparator.comparing(item -> words.apply(item).toLowerCase(Locale.ROOT)));
    if (mixed.equals(items)) {
      Collections.rotate(mixed, mixed.size() / 2);
    }
    return mixed;
  }
}
