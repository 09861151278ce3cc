package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * A table of two columns that is a question, or several below each other: its first column says
 * what stands in the second, {@code Question}, {@code A}, {@code Answer}.
 */
final class QuestionTable {
  private static final Pattern LETTER =
      Pattern.compile("(?U)\\s*[*✓]?(?:\\w{4,12}\\s)?[(\\[]?(\\p{L}|\\d)[.):\\]]?\\s*");
  private static final Pattern NUMBER = Pattern.compile("(?U)\\W*(\\d{1,3})\\W*");
  private static final int FEWEST_OPTIONS = 2;

  private final List<WordLine> lines = new ArrayList<>();
  private int asked;
  private int options;
  private int fewest = Integer.MAX_VALUE;
  private int questions;
  private final int first;

  private QuestionTable(int first) {
    this.first = first;
  }

  /**
   * The lines that the rows of a table are to somebody who types them; nothing if it is none.
   *
   * @param first the number that its first question gets if it has none
   */
  static Optional<List<WordLine>> of(List<List<List<WordLine>>> rows, int first) {
    QuestionTable table = new QuestionTable(first);
    for (List<List<WordLine>> row : rows) {
      if (row.size() != 2 || !table.add(words(row.getFirst()), row.get(1))) {
        return Optional.empty();
      }
    }
    table.endQuestion();
    return table.fewest >= FEWEST_OPTIONS && table.questions > 0
        ? Optional.of(table.lines)
        : Optional.empty();
  }

  static String words(List<WordLine> cell) {
    List<String> filled =
        cell.stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty()).toList();
    return String.join(" ", filled);
  }

  private boolean add(String label, List<WordLine> cell) {
    String bare = Wording.bare(label).replaceAll("\\s*\\d{1,3}$", "");
    if (Vocabulary.QUESTION.has(bare) || (options == 0 && NUMBER.matcher(label).matches())) {
      endQuestion();
      questions++;
      asked = lines.size();
      Matcher number = NUMBER.matcher(label.replaceAll("\\p{L}+", ""));
      append(
          (number.matches() ? number.group(1) : String.valueOf(first + questions - 1)) + ". ",
          cell);
      return true;
    }
    Matcher letter = LETTER.matcher(label);
    if (questions > 0 && letter.matches()) {
      options++;
      append((label.contains("*") ? "*" : "") + (char) ('A' + options - 1) + ") ", cell);
      return true;
    }
    if (questions > 0 && Vocabulary.POINTS.has(bare) && words(cell).matches("[\\d.,]{1,6}")) {
      lines.set(asked, lines.get(asked).before(" (" + words(cell) + " " + bare + ")"));
      return true;
    }
    boolean named = Label.of(List.of(new Text(label + ":"))).isPresent();
    if (questions > 0 && named && !label.isBlank()) {
      append(label.endsWith(":") ? label + " " : label + ": ", cell);
    }
    return questions > 0 && (named || words(cell).isBlank());
  }

  private void append(String front, List<WordLine> cell) {
    boolean begun = false;
    for (WordLine line : cell) {
      if (!line.isBlank()) {
        lines.add(begun ? line : line.withoutItem().behind(front));
        begun = true;
      }
    }
  }

  private void endQuestion() {
    if (questions > 0) {
      fewest = Math.min(fewest, options);
    }
    options = 0;
  }
}
