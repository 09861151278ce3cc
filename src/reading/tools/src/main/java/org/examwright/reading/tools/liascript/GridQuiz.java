package org.examwright.reading.tools.liascript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.tools.quiz.AskedQuestion;
import org.examwright.reading.tools.quiz.OfferedChoices;
import org.examwright.reading.tools.quiz.Passage;
import org.examwright.reading.tools.quiz.QuizFile;
import org.examwright.reading.tools.quiz.SourceLine;

/**
 * Reads a grid: pairs if each row has one right column, or each column one right row; or else a
 * question for each row.
 *
 * @param lines all of it, the head first
 */
record GridQuiz(
    QuizFile file,
    Passage asked,
    GridLine head,
    List<GridLine> rows,
    List<SourceLine> lines,
    RichText explanation) {

  void read() {
    Origin origin = asked.isBlank() ? file.at(lines.getFirst()) : asked.origin(file.problems());
    boolean uneven = rows.stream().anyMatch(row -> row.cells().size() != columns());
    if (uneven) {
      file.questions()
          .add(
              origin,
              () -> {
                stem(lines);
                file.problems()
                    .error(
                        file.at(lines.getFirst()),
                        "a row of the grid has other columns than its head",
                        "give each row as many brackets");
                return Optional.empty();
              });
    } else if (rows.size() > 1 && rows.stream().allMatch(row -> keys(row).size() == 1)) {
      file.questions().add(origin, () -> Optional.of(columnsToRows()));
    } else if (columnKeys().stream().allMatch(keys -> keys.size() == 1)) {
      file.questions().add(origin, () -> Optional.of(rowsToColumns()));
    } else {
      eachRow();
    }
  }

  private void eachRow() {
    if (rows.size() > 1) {
      file.problems()
          .warning(
              file.at(lines.getFirst()),
              "several columns are right in rows of the grid: each row is read as a question of its"
                  + " own",
              "look whether they are what you mean");
    }
    int first = 0;
    for (int i = 0; i < rows.size(); i++) {
      GridLine row = rows.get(i);
      if (keys(row).isEmpty()) {
        file.passOver(
            row.label(),
            "a row of a grid in which nothing is right",
            "write an X into one of its brackets");
      } else {
        List<SourceLine> own = lines.subList(first, i + 2);
        file.questions().add(file.at(row.label()), () -> question(row, own));
        first = i + 2;
      }
    }
  }

  private int columns() {
    return head.cells().size();
  }

  private List<Integer> keys(GridLine row) {
    return IntStream.range(0, columns()).filter(row::right).boxed().toList();
  }

  /** For each column the rows that it is right for. */
  private List<List<GridLine>> columnKeys() {
    return IntStream.range(0, columns())
        .mapToObj(column -> rows.stream().filter(row -> row.right(column)).toList())
        .toList();
  }

  /** The stem, whose lines belong to the question of the first row. */
  private RichText taken(List<SourceLine> own) {
    own.forEach(line -> file.take(LineRole.OPTION, line));
    return file.texts().of(asked);
  }

  private RichText stem(List<SourceLine> own) {
    file.take(LineRole.STEM, asked);
    own.forEach(line -> file.take(LineRole.OPTION, line));
    return file.texts().of(asked);
  }

  private AskedQuestion columnsToRows() {
    RichText stem = stem(lines);
    List<List<Inline>> columns = head.cells().stream().map(this::line).toList();
    List<Pair> pairs =
        rows.stream()
            .map(row -> new Pair(text(row.label()), columns.get(keys(row).getFirst())))
            .toList();
    return matching(stem, pairs, columns);
  }

  /** Rows that are right for no column are distractors. */
  private AskedQuestion rowsToColumns() {
    RichText stem = stem(lines);
    List<Pair> pairs = new ArrayList<>();
    for (List<GridLine> keys : columnKeys()) {
      pairs.add(new Pair(text(head.cells().get(pairs.size())), line(keys.getFirst().label())));
    }
    return matching(stem, pairs, rows.stream().map(row -> line(row.label())).toList());
  }

  private AskedQuestion matching(RichText stem, List<Pair> pairs, List<List<Inline>> rights) {
    List<List<Inline>> distractors = new ArrayList<>(rights);
    pairs.forEach(pair -> distractors.remove(pair.right()));
    return new AskedQuestion(stem, new Interaction.Matching(pairs, distractors, false))
        .explained(explanation);
  }

  private RichText text(SourceLine line) {
    return file.texts().of(Passage.of(line));
  }

  private List<Inline> line(SourceLine line) {
    return file.texts().line(Passage.of(line));
  }

  private Optional<AskedQuestion> question(GridLine row, List<SourceLine> own) {
    RichText stem =
        (own.contains(lines.getFirst()) ? stem(own) : taken(own)).then(text(row.label()));
    OfferedChoices choices = new OfferedChoices(file.problems());
    for (int column = 0; column < columns(); column++) {
      SourceLine cell = head.cells().get(column);
      choices.add(text(cell), row.right(column), RichText.EMPTY, file.at(cell));
    }
    return choices
        .interaction(
            file.at(row.label()),
            OfferedChoices.Selecting.BY_KEYS,
            false,
            "write an X into the brackets of each right column")
        .map(found -> new AskedQuestion(stem, found).explained(explanation));
  }
}
