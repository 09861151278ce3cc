package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * A table: one that says something as such, or one that only arranges lines.
 *
 * @param rows with the lines of their cells
 */
record WordTable(List<List<List<WordLine>>> rows, SetObjects objects) {
  private static final Pattern OPTION =
      Pattern.compile("\\s*[*✓]?\\s*[(\\[]?\\p{L}\\s?[.):\\]]\\s*\\S.*|\\s*[☐☑☒○●◉].*");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iuU)\\s*[*✓]?[(\\[]?(?:\\p{L}|\\d{1,3})[.):\\]]?\\s*|[\\p{L} ]{3,20}:?\\s*"
              + "|\\s*[○◯⚪☐□▢◉●⦿⚫☑☒✓✔✅■▣]\\s*(?:[(\\[]?\\p{L}[.):\\]]?\\s*)?");
  private static final int MOST_LINES = 3;

  /**
   * The lines that it is to its readers.
   *
   * @param above what stands in front of it
   * @param question the number that a question gets which is a table
   */
  List<WordLine> lines(int paragraph, List<WordLine> above, int question) {
    List<List<WordLine>> cells =
        rows.stream().flatMap(Collection::stream).filter(WordTable::isFilled).toList();
    if (cells.isEmpty()) {
      return List.of();
    }
    return key(paragraph, above)
        .or(() -> QuestionTable.of(filled(), question))
        .or(() -> QuestionRows.of(filled(), question))
        .or(() -> PairsTable.of(filled()).map(pairs -> pairs(pairs, paragraph)))
        .orElseGet(() -> lines(paragraph, cells));
  }

  private List<List<List<WordLine>>> filled() {
    return rows.stream().filter(row -> row.stream().anyMatch(WordTable::isFilled)).toList();
  }

  /** The answers of a key, below what names it. */
  private Optional<List<WordLine>> key(int paragraph, List<WordLine> above) {
    List<List<String>> words =
        filled().stream().map(row -> row.stream().map(QuestionTable::words).toList()).toList();
    return new KeyTable(words)
        .entries()
        .map(
            entries -> {
              List<WordLine> lines = new ArrayList<>();
              boolean named =
                  above.reversed().stream()
                      .filter(line -> !line.isBlank())
                      .findFirst()
                      .filter(line -> Vocabulary.ANSWERS.has(Wording.bare(line.text())))
                      .isPresent();
              if (!named) {
                lines.add(WordLine.plain(paragraph, "Answers"));
              }
              entries.forEach(entry -> lines.add(WordLine.plain(paragraph, entry)));
              return lines;
            });
  }

  private List<WordLine> pairs(PairsTable pairs, int paragraph) {
    List<WordLine> lines = new ArrayList<>(new WordTable(pairs.rows(), objects).shown(paragraph));
    if (!pairs.key().isEmpty()) {
      lines.add(WordLine.plain(paragraph, "Answer: " + pairs.key()));
    }
    return lines;
  }

  private List<WordLine> lines(int paragraph, List<List<WordLine>> cells) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    if (columns == 2 && isLabelled()) {
      return rows.stream().flatMap(WordTable::joined).toList();
    }
    if (columns == 1 || arranges(cells)) {
      return cells.stream().flatMap(Collection::stream).toList();
    }
    return shown(paragraph);
  }

  /** The line of a table that says something as such. */
  private List<WordLine> shown(int paragraph) {
    return List.of(
        WordLine.blank(paragraph),
        WordLine.plain(paragraph, objects.block(this::block)),
        WordLine.blank(paragraph));
  }

  private static boolean isFilled(List<WordLine> cell) {
    return cell.stream().anyMatch(line -> !line.isBlank());
  }

  /** Whether its cells hold options or whole questions, and no words beside each other. */
  private static boolean arranges(List<List<WordLine>> cells) {
    long options =
        cells.stream()
            .filter(
                cell ->
                    cell.stream()
                        .anyMatch(
                            line ->
                                OPTION.matcher(line.text()).matches()
                                    || line.item()
                                        .filter(WordNumbering.Item::isCounted)
                                        .isPresent()))
            .count();
    boolean large =
        cells.stream()
            .anyMatch(cell -> cell.stream().filter(line -> !line.isBlank()).count() > MOST_LINES);
    return options * 2 >= cells.size() || large;
  }

  /** Whether the first column says what stands in the second: letters, "Answer". */
  private boolean isLabelled() {
    List<List<List<WordLine>>> filled =
        rows.stream().filter(row -> row.size() == 2 && isFilled(row.get(1))).toList();
    long labels =
        filled.stream()
            .filter(
                row ->
                    row.getFirst().size() == 1
                        && LABEL.matcher(row.getFirst().getFirst().text()).matches()
                        && !row.getFirst().getFirst().text().isBlank())
            .filter(
                row -> row.getFirst().getFirst().text().strip().replaceAll("\\W", "").length() <= 3)
            .count();
    return filled.size() > 1 && labels * 10 >= filled.size() * 8L;
  }

  private static Stream<WordLine> joined(List<List<WordLine>> row) {
    List<WordLine> lines = new ArrayList<>();
    String label = row.getFirst().isEmpty() ? "" : row.getFirst().getFirst().text().strip();
    String front =
        label.isEmpty()
            ? ""
            : label.matches(".*[.):\\]]|(?U)[^\\p{L}\\d]+") ? label + " " : label + ". ";
    for (WordLine line : row.size() < 2 ? List.<WordLine>of() : row.get(1)) {
      lines.add(lines.isEmpty() ? line.behind(front) : line);
    }
    return lines.isEmpty() ? row.getFirst().stream() : lines.stream();
  }

  private TableBlock block() {
    TableBlock table = new TableBlock();
    TableHead head = new TableHead();
    TableBody body = new TableBody();
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < rows.size(); i++) {
      TableRow row = new TableRow();
      for (int column = 0; column < columns; column++) {
        TableCell cell = new TableCell();
        cell.setHeader(i == 0);
        List<WordLine> lines =
            column < rows.get(i).size() ? rows.get(i).get(column) : List.<WordLine>of();
        boolean first = true;
        for (WordLine line : lines) {
          if (line.isBlank()) {
            continue;
          }
          if (!first) {
            HtmlInline end = new HtmlInline();
            end.setLiteral("<br>");
            cell.appendChild(end);
          }
          for (Node node : new StyledWords(objects).of(line.shown(i > 0), -1)) {
            cell.appendChild(node);
          }
          first = false;
        }
        row.appendChild(cell);
      }
      (i == 0 ? head : body).appendChild(row);
    }
    table.appendChild(head);
    if (body.getFirstChild() != null) {
      table.appendChild(body);
    }
    return table;
  }
}
