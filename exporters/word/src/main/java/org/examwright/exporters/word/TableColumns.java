package org.examwright.exporters.word;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/**
 * Gives columns the width that their words need, as far as there is room.
 *
 * <p>Word itself measures again; others take the widths as they are.
 */
final class TableColumns {
  /** More than most letters take, in twentieths of a point. */
  private static final int CHARACTER = 130;

  private static final int PADDING = 450;

  /** From here on characters are as wide as two letters. */
  private static final int FIRST_WIDE = 0x2E80;

  private TableColumns() {}

  /**
   * The widths of a table's columns, in twentieths of a point.
   *
   * @param room for all of them together
   */
  static int[] of(Block.Table table, int room) {
    int columns = Math.max(1, table.alignments().size());
    int[] least = new int[columns];
    int[] wanted = new int[columns];
    Stream.concat(Stream.of(table.header()), table.rows().stream())
        .map(Block.Row::cells)
        .forEach(
            cells -> {
              for (int i = 0; i < Math.min(columns, cells.size()); i++) {
                List<Inline> content = cells.get(i).content();
                String text = PlainText.of(content);
                boolean picture = content.stream().anyMatch(Inline.Image.class::isInstance);
                least[i] = Math.max(least[i], PADDING + longestWord(text));
                wanted[i] =
                    Math.max(wanted[i], picture ? room / columns : PADDING + longest(text.lines()));
              }
            });
    return fitted(least, wanted, room);
  }

  /** The widths of columns that fill all the room. */
  static int[] filling(int[] widths, int room) {
    int all = IntStream.of(widths).sum();
    return IntStream.of(widths).map(each -> (int) ((long) each * room / all)).toArray();
  }

  private static int[] fitted(int[] least, int[] wanted, int room) {
    int all = IntStream.of(wanted).sum();
    int needed = IntStream.of(least).sum();
    if (all <= room) {
      return wanted;
    }
    if (needed >= room) {
      return filling(least, room);
    }
    return IntStream.range(0, least.length)
        .map(
            i ->
                least[i] + (int) ((long) (room - needed) * (wanted[i] - least[i]) / (all - needed)))
        .toArray();
  }

  private static int longestWord(String text) {
    return longest(Stream.of(text.split("[\\s\\u2E80-\\uFFFF]", -1)));
  }

  private static int longest(Stream<String> pieces) {
    return pieces.mapToInt(TableColumns::width).max().orElse(0);
  }

  private static int width(String text) {
    return CHARACTER * text.codePoints().map(each -> each < FIRST_WIDE ? 1 : 2).sum();
  }
}
