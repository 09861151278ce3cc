package org.examwright.exporters.pdf;

import static java.util.stream.Collectors.joining;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.rendering.sheet.Run;

/**
 * Breaks paragraphs with right-to-left text into lines and puts each line into its visual order,
 * which the layout library does not.
 *
 * @see <a href="https://www.unicode.org/reports/tr9/">Unicode Standard Annex 9</a>
 */
final class RightToLeft {
  private static final Pattern WORD = Pattern.compile("\\s+|\\S+");

  /** What stands for code, a formula or a picture while the order of a line is found. */
  private static final String OBJECT = "\uFFFC";

  private static final ArabicShaping SHAPING =
      new ArabicShaping(
          ArabicShaping.LETTERS_SHAPE
              | ArabicShaping.TEXT_DIRECTION_LOGICAL
              | ArabicShaping.LENGTH_GROW_SHRINK);

  private final float width;
  private final ToDoubleFunction<Run> measure;

  /**
   * Sets lines.
   *
   * @param width of a line, in points
   * @param measure finds the width of a run
   */
  RightToLeft(float width, ToDoubleFunction<Run> measure) {
    this.width = width;
    this.measure = measure;
  }

  static boolean isIn(List<Run> runs) {
    return runs.stream()
        .anyMatch(
            run ->
                run instanceof Run.Words words
                    && !words.style().code()
                    && Bidi.requiresBidi(words.text().toCharArray(), 0, words.text().length()));
  }

  /** Whether the first letter with a direction is one of a right-to-left script. */
  static boolean isBase(List<Run> runs) {
    StringBuilder text = new StringBuilder();
    runs.forEach(run -> text.append(text(run)));
    return Bidi.getBaseDirection(text) == Bidi.RTL;
  }

  /** Words in visual order, where there is one line alone. */
  static String inOneLine(String text) {
    List<Run> runs = List.of(new Run.Words(text, Run.Style.PLAIN));
    return !isIn(runs)
        ? text
        : new RightToLeft(Float.MAX_VALUE, run -> 0)
            .place(runs).stream().map(placed -> text(placed.run())).collect(joining());
  }

  /** The runs in visual order, with a break after each line but the last. */
  List<Placed> place(List<Run> runs) {
    byte base = isBase(runs) ? Bidi.RTL : Bidi.LTR;
    List<Placed> placed = new ArrayList<>();
    for (List<Run> line : lines(words(runs))) {
      if (!placed.isEmpty()) {
        placed.add(new Placed(new Run.Break(), ""));
      }
      placed.addAll(ordered(line, base));
    }
    return placed;
  }

  private static List<Run> words(List<Run> runs) {
    List<Run> words = new ArrayList<>();
    for (Run run : runs) {
      if (run instanceof Run.Words text && !text.style().code()) {
        Matcher word = WORD.matcher(text.text());
        while (word.find()) {
          words.add(new Run.Words(word.group(), text.style()));
        }
      } else {
        words.add(run);
      }
    }
    return words;
  }

  private List<List<Run>> lines(List<Run> words) {
    List<List<Run>> lines = new ArrayList<>();
    List<Run> line = new ArrayList<>();
    double used = 0;
    for (Run word : words) {
      double advance = measure.applyAsDouble(word);
      boolean full = used + advance > width && !line.isEmpty() && !text(word).isBlank();
      if (full || word instanceof Run.Break) {
        lines.add(line);
        line = new ArrayList<>();
        used = 0;
      }
      if (!(word instanceof Run.Break) && !(line.isEmpty() && text(word).isBlank())) {
        line.add(word);
        used += advance;
      }
    }
    lines.add(line);
    return lines;
  }

  private static List<Placed> ordered(List<Run> line, byte base) {
    StringBuilder text = new StringBuilder();
    line.forEach(run -> text.append(text(run)));
    Bidi bidi = new Bidi();
    bidi.setPara(text.toString(), base, null);
    List<Placed> pieces = new ArrayList<>();
    List<Byte> levels = new ArrayList<>();
    int start = 0;
    for (Run run : line) {
      int end = start + text(run).length();
      for (int from = start; from < end; ) {
        int to = from + 1;
        while (to < end && bidi.getLevelAt(to) == bidi.getLevelAt(from)) {
          to++;
        }
        byte level = bidi.getLevelAt(from);
        pieces.add(piece(run, text.substring(from, to), level % 2 == 1));
        levels.add(level);
        from = to;
      }
      start = end;
    }
    Placed[] order = pieces.toArray(Placed[]::new);
    byte[] levelOf = new byte[order.length];
    for (int i = 0; i < levelOf.length; i++) {
      levelOf[i] = levels.get(i);
    }
    Bidi.reorderVisually(levelOf, 0, order, 0, order.length);
    return List.of(order);
  }

  private static Placed piece(Run run, String text, boolean reversed) {
    if (!(run instanceof Run.Words words) || words.style().code()) {
      return new Placed(run, "");
    }
    return reversed && !text.isBlank()
        ? new Placed(new Run.Words(reversed(text), words.style()), text)
        : new Placed(new Run.Words(text, words.style()), "");
  }

  private static String reversed(String text) {
    try {
      return Bidi.writeReverse(SHAPING.shape(text), Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING);
    } catch (ArabicShapingException e) {
      throw new IllegalStateException("letters may take as much room as they need", e);
    }
  }

  private static String text(Run run) {
    return run instanceof Run.Words words && !words.style().code() ? words.text() : OBJECT;
  }
}
