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
import org.jspecify.annotations.Nullable;

/** A table with a question in each row, below a row that names question, options and answer. */
final class QuestionRows {
  private static final Pattern NUMBER =
      Pattern.compile("(?iU)\\W*(?:no|nr|num|stt|sl|sno|s no|lp|序号|题号)?\\W*");
  private static final Pattern LETTER =
      Pattern.compile("(?iU)\\W*(?:\\w{3,12}\\s)?(\\p{L}|\\d)\\W*");
  private static final Pattern RULE = Pattern.compile("[\\s_=—–-]*");

  /** What stands in a column. */
  private enum Column {
    NUMBER,
    QUESTION,
    OPTION,
    LABELLED
  }

  private final List<Column> columns = new ArrayList<>();
  private final List<String> heads = new ArrayList<>();
  private final List<WordLine> lines = new ArrayList<>();
  private int options;
  private int answers;

  private QuestionRows() {}

  /**
   * The lines that the rows of a table are to somebody who types them; nothing if it is none.
   *
   * @param first the number that its first question gets if it has none
   */
  static Optional<List<WordLine>> of(List<List<List<WordLine>>> rows, int first) {
    QuestionRows table = new QuestionRows();
    if (rows.size() < 3
        || !rows.getFirst().stream().allMatch(head -> table.isKnown(QuestionTable.words(head)))
        || !table.columns.contains(Column.QUESTION)
        || table.options < 2
        || table.answers != 1) {
      return Optional.empty();
    }
    int number = first;
    for (List<List<WordLine>> row : rows.subList(1, rows.size())) {
      if (!table.add(row, number)) {
        return Optional.empty();
      }
      number++;
    }
    return Optional.of(table.lines);
  }

  /** Whether a head says what its column holds, which is noted then. */
  private boolean isKnown(String head) {
    @Nullable Column column = column(head);
    if (column != null) {
      columns.add(column);
      heads.add(head);
    }
    return column != null;
  }

  private @Nullable Column column(String head) {
    String bare = Wording.bare(head);
    if (columns.isEmpty() && NUMBER.matcher(head).matches()) {
      return Column.NUMBER;
    }
    if (Vocabulary.QUESTION.has(bare)) {
      return columns.contains(Column.QUESTION) ? null : Column.QUESTION;
    }
    Matcher letter = LETTER.matcher(head);
    if (letter.matches() && place(letter.group(1)) == options) {
      options++;
      return Column.OPTION;
    }
    Optional<Label> label = Label.of(List.of(new Text(bare + ": x"))).map(Label.Found::label);
    answers += label.filter(Label.ANSWER::equals).isPresent() ? 1 : 0;
    return label.isPresent() ? Column.LABELLED : null;
  }

  private static int place(String letter) {
    char sign = Character.toLowerCase(letter.charAt(0));
    return Character.isDigit(sign) ? sign - '1' : sign - 'a';
  }

  /** Adds the lines of a row; false if it is no question. */
  private boolean add(List<List<WordLine>> row, int number) {
    String all = String.join("", row.stream().map(QuestionTable::words).toList());
    if (RULE.matcher(all).matches()) {
      return true;
    }
    int question = columns.indexOf(Column.QUESTION);
    if (row.size() != columns.size() || QuestionTable.words(row.get(question)).isEmpty()) {
      return false;
    }
    String written =
        columns.getFirst() == Column.NUMBER
            ? QuestionTable.words(row.getFirst()).replaceAll("\\D", "")
            : "";
    WordLine place = row.get(question).getFirst();
    lines.add(WordLine.blank(place.paragraph()));
    append((written.isEmpty() ? String.valueOf(number) : written) + ". ", row.get(question));
    int option = 0;
    for (int i = 0; i < columns.size(); i++) {
      switch (columns.get(i)) {
        case OPTION -> append((char) ('A' + option++) + ") ", row.get(i));
        case LABELLED -> append(Wording.bare(heads.get(i)) + ": ", row.get(i));
        case NUMBER, QUESTION -> {}
      }
    }
    lines.add(WordLine.blank(place.paragraph()));
    return true;
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
}
