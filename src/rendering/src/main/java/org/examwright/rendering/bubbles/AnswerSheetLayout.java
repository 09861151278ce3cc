package org.examwright.rendering.bubbles;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.examwright.model.Question;
import org.examwright.rendering.sheet.Numbering;
import org.examwright.rendering.sheet.SheetWords;
import org.examwright.rendering.sheet.Version;

/** Lays an answer sheet out: what the learner is, and a row of bubbles for each choice question. */
public final class AnswerSheetLayout {
  private static final int FORMAT = 1;
  private static final double EDGE = 12;
  private static final double CORNER = 6;
  private static final double SMALL = 3;
  private static final double LEFT = 20;
  private static final double RADIUS = 2.3;
  private static final double PITCH = 6.5;
  private static final double ROW = 6.6;
  private static final double NUMBER_WIDTH = 11;
  private static final double COLUMN_GAP = 5;
  private static final int DIGITS = 8;
  private static final double DIGITS_TOP = 58;
  private static final double QUESTIONS_TOP = 126;

  /** More do not fit beside one another. */
  private static final int MOST_CHOICES = 24;

  private final List<Version> versions;
  private final SheetWords words;
  private final double width;
  private final double height;

  private AnswerSheetLayout(List<Version> versions, double width, double height) {
    this.versions = versions;
    this.words = SheetWords.in(versions.getFirst().set().language());
    this.width = width;
    this.height = height;
  }

  /**
   * The answer sheet of some papers, the same for all of them.
   *
   * @param width of the page in millimetres
   * @param height of the page in millimetres
   */
  public static AnswerSheet of(List<Version> versions, double width, double height) {
    return new AnswerSheetLayout(versions, width, height).sheet();
  }

  /** Whether a question has its bubbles on the sheet. */
  public static boolean asks(Question question) {
    return Asked.of(question, "")
        .filter(asked -> asked.values().size() <= MOST_CHOICES)
        .isPresent();
  }

  private AnswerSheet sheet() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    List<AnswerSheet.Key> keys = new ArrayList<>();
    for (Version version : versions) {
      Numbering numbering = new Numbering(version.set());
      List<AnswerSheet.Answer> answers = new ArrayList<>();
      for (Question question : (Iterable<Question>) version.set().questions()::iterator) {
        if (asks(question)) {
          Asked asked = Asked.of(question, numbering.of(question)).orElseThrow();
          answers.add(asked.answer());
          rows.merge(
              asked.answer().number(),
              asked.values(),
              (one, other) -> one.size() >= other.size() ? one : other);
        }
      }
      keys.add(new AnswerSheet.Key(version.letter(), answers));
    }
    List<List<AnswerSheet.Row>> pages = pages(inOrder(rows));
    return new AnswerSheet(
        FORMAT,
        versions.getFirst().set().title(),
        width,
        height,
        IntStream.range(0, pages.size())
            .mapToObj(i -> page(i, pages.size(), pages.get(i)))
            .toList(),
        keys);
  }

  /** On each version, other numbers may be those of choices. */
  private Map<String, List<String>> inOrder(Map<String, List<String>> rows) {
    Map<String, List<String>> ordered = new LinkedHashMap<>();
    Numbering numbering = new Numbering(versions.getFirst().set());
    versions
        .getFirst()
        .set()
        .questions()
        .map(numbering::of)
        .filter(rows::containsKey)
        .forEach(number -> ordered.put(number, rows.get(number)));
    rows.forEach(ordered::putIfAbsent);
    return ordered;
  }

  private List<List<AnswerSheet.Row>> pages(Map<String, List<String>> rows) {
    int most = rows.values().stream().mapToInt(List::size).max().orElse(1);
    double columnWidth = NUMBER_WIDTH + most * PITCH + COLUMN_GAP;
    int columns = Math.max(1, (int) ((width - 2 * LEFT + COLUMN_GAP) / columnWidth));
    int perColumn = (int) ((height - EDGE - CORNER - 4 - QUESTIONS_TOP) / ROW);
    List<List<AnswerSheet.Row>> pages = new ArrayList<>();
    int place = 0;
    for (Map.Entry<String, List<String>> row : rows.entrySet()) {
      int onPage = place % (columns * perColumn);
      if (onPage == 0) {
        pages.add(new ArrayList<>());
      }
      int column = onPage / perColumn;
      double x = LEFT + column * columnWidth + NUMBER_WIDTH;
      double y = QUESTIONS_TOP + onPage % perColumn * ROW;
      pages
          .getLast()
          .add(new AnswerSheet.Row(row.getKey(), bubbles(row.getValue(), x, y, PITCH, 0)));
      place++;
    }
    return pages.isEmpty() ? List.of(List.of()) : pages;
  }

  private AnswerSheet.Page page(int index, int count, List<AnswerSheet.Row> rows) {
    double right = width - EDGE;
    double bottom = height - EDGE;
    List<List<AnswerSheet.Bubble>> digits = new ArrayList<>();
    for (int column = 0; column < DIGITS; column++) {
      digits.add(
          bubbles(
              IntStream.range(0, 10).mapToObj(Integer::toString).toList(),
              LEFT + RADIUS + column * PITCH,
              DIGITS_TOP,
              0,
              PITCH - 0.5));
    }
    double second = LEFT + DIGITS * PITCH + 14;
    return new AnswerSheet.Page(
        index + 1,
        List.of(
            corner(EDGE, EDGE), corner(right, EDGE), corner(EDGE, bottom), corner(right, bottom)),
        new AnswerSheet.Square(EDGE + CORNER + SMALL, EDGE, SMALL, true),
        IntStream.range(0, count)
            .mapToObj(
                i ->
                    new AnswerSheet.Square(
                        right - CORNER - SMALL - i * 2 * SMALL, EDGE, SMALL, i == index))
            .toList(),
        List.of(
            new AnswerSheet.Field(words.get("name"), LEFT, 38, 100),
            new AnswerSheet.Field(words.get("date"), LEFT + 110, 38, width - 2 * LEFT - 110)),
        digits,
        versions.size() == 1
            ? List.of()
            : bubbles(
                versions.stream().map(Version::letter).toList(), second, DIGITS_TOP, PITCH, 0),
        rows);
  }

  private static AnswerSheet.Square corner(double x, double y) {
    return new AnswerSheet.Square(x, y, CORNER, true);
  }

  private static List<AnswerSheet.Bubble> bubbles(
      List<String> values, double x, double y, double right, double down) {
    return IntStream.range(0, values.size())
        .mapToObj(
            i ->
                new AnswerSheet.Bubble(
                    values.get(i), round(x + i * right), round(y + i * down), RADIUS))
        .toList();
  }

  /** To a hundredth of a millimetre, without the noise of binary fractions. */
  private static double round(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
