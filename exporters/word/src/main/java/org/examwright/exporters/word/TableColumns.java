package org.examwright.exporters.word;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/**
 * Gives columns the width that their words need, as far as there is room.
 *
 * <p>Word itself measures again; others take the widths as they are.
 */
record TableColumns(TypeScale scale) {
  /** More than most letters take, in twentieths of a point. */
  private static final int CHARACTER = 130;

  private static final double BOLD = 1.15;
  private static final int PADDING = 450;
  private static final int SPACE_BESIDE_WORD = 200;

  /** From here on characters are as wide as two letters. */
  private static final int FIRST_WIDE = 0x2E80;

  /**
   * The widths of a table's columns, in twentieths of a point.
   *
   * @param room for all of them together
   */
  int[] of(Block.Table table, int room) {
    int columns = Math.max(1, table.alignments().size());
    int[] least = new int[columns];
    int[] wanted = new int[columns];
    measure(table.header(), BOLD, room, least, wanted);
    table.rows().forEach(row -> measure(row, 1, room, least, wanted));
    return fitted(least, wanted, room);
  }

  private void measure(Block.Row row, double letters, int room, int[] least, int[] wanted) {
    for (int i = 0; i < Math.min(least.length, row.cells().size()); i++) {
      List<Inline> content = row.cells().get(i).content();
      String text = PlainText.of(content);
      boolean picture = content.stream().anyMatch(Inline.Image.class::isInstance);
      int padding = scale.of(PADDING);
      least[i] = Math.max(least[i], padding + (int) (letters * longestWord(text)));
      wanted[i] =
          Math.max(
              wanted[i],
              picture ? room / least.length : padding + (int) (letters * longest(text.lines())));
    }
  }

  /** What a column of texts needs, so that no word is broken. */
  int least(Stream<RichText> texts) {
    return scale.of(SPACE_BESIDE_WORD)
        + texts.mapToInt(text -> longestWord(text.plainText())).max().orElse(0);
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

  private int longestWord(String text) {
    return longest(Stream.of(text.split("[\\s\\u2E80-\\uFFFF]", -1)));
  }

  private int longest(Stream<String> pieces) {
    return pieces.mapToInt(this::width).max().orElse(0);
  }

  private int width(String text) {
    return scale.of(CHARACTER) * text.codePoints().map(each -> each < FIRST_WIDE ? 1 : 2).sum();
  }
}
