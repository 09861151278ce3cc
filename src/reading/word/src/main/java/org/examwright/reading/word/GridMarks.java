package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;

/** Ticks what is only marked by its looks in a table with columns for true and false. */
final class GridMarks {
  private static final List<Predicate<WordLine>> MARKS =
      List.of(
          OptionMarks.HIGHLIGHT::isOn,
          OptionMarks.COLOR::isOn,
          OptionMarks.BOLD::isOn,
          OptionMarks.UNDERLINE::isOn);

  private GridMarks() {}

  /** The rows with a cross in each cell that is marked so, and nothing in the other. */
  static List<List<List<WordLine>>> ticked(List<List<List<WordLine>>> rows) {
    int yes = column(rows, Vocabulary.TRUE, Vocabulary.YES);
    int no = column(rows, Vocabulary.FALSE, Vocabulary.NO);
    if (yes < 0 || no < 0 || yes == no) {
      return rows;
    }
    for (Predicate<WordLine> mark : MARKS) {
      List<List<List<WordLine>>> ticked = new ArrayList<>(rows.subList(0, 1));
      for (List<List<WordLine>> row : rows.subList(1, rows.size())) {
        boolean whole = row.size() > Math.max(yes, no);
        boolean isYes = whole && row.get(yes).stream().anyMatch(mark);
        boolean isNo = whole && row.get(no).stream().anyMatch(mark);
        boolean words =
            whole
                && !QuestionTable.words(row.get(yes)).isBlank()
                && !QuestionTable.words(row.get(no)).isBlank();
        if (isYes != isNo && words) {
          List<List<WordLine>> cells = new ArrayList<>(row);
          int right = isYes ? yes : no;
          cells.set(isYes ? no : yes, List.of());
          cells.set(right, List.of(WordLine.plain(row.get(right).getFirst().paragraph(), "X")));
          ticked.add(cells);
        }
      }
      if (ticked.size() == rows.size() && rows.size() > 1) {
        return ticked;
      }
    }
    return rows;
  }

  private static int column(List<List<List<WordLine>>> rows, Vocabulary words, Vocabulary shortly) {
    if (rows.isEmpty()) {
      return -1;
    }
    List<List<WordLine>> heads = rows.getFirst();
    for (int i = 1; i < heads.size(); i++) {
      String head = Wording.bare(QuestionTable.words(heads.get(i)));
      if (words.has(head) || shortly.has(head)) {
        return i;
      }
    }
    return -1;
  }
}
