package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A table of the template by which Moodle takes questions from Word: the text with a code for its
 * kind, rows of settings, answers with feedback and grade, rows of feedback for all.
 *
 * @param kind its code
 * @param paragraph behind which it stands
 */
record MoodleTable(
    String kind,
    int paragraph,
    String category,
    String name,
    List<WordLine> text,
    List<Setting> settings,
    List<List<List<WordLine>>> answers,
    List<Remark> remarks) {
  private static final Set<String> KINDS =
      Set.of("MC", "MA", "MS", "TF", "SA", "MAT", "CL", "ES", "DE", "NU", "NUM", "MW", "DDT");

  /** A setting with its label. */
  record Setting(String label, String value) {}

  /** A text with the label of its row. */
  record Remark(MoodleLabel label, List<WordLine> text) {}

  /**
   * A table as one of these; nothing if it is none.
   *
   * @param rows with the lines of their cells
   */
  static Optional<MoodleTable> of(
      List<List<List<WordLine>>> rows, int paragraph, String category, String name) {
    if (rows.isEmpty() || rows.getFirst().size() < 2) {
      return Optional.empty();
    }
    List<List<WordLine>> head = rows.getFirst();
    String kind = words(head.getLast()).strip();
    if (!KINDS.contains(kind)
        || head.subList(1, head.size() - 1).stream().anyMatch(cell -> !words(cell).isBlank())) {
      return Optional.empty();
    }
    List<Setting> settings = new ArrayList<>();
    int row = 1;
    while (row < rows.size() && !isHeader(rows.get(row))) {
      List<List<WordLine>> cells = rows.get(row);
      if (remark(cells).isPresent()) {
        break;
      }
      settings.add(new Setting(words(cells.getFirst()).strip(), words(cells.getLast()).strip()));
      row++;
    }
    List<List<List<WordLine>>> answers = new ArrayList<>();
    List<Remark> remarks = new ArrayList<>();
    for (List<List<WordLine>> cells : rows.subList(row, rows.size())) {
      Optional<Remark> remark = remark(cells);
      if (remark.isPresent()) {
        remarks.add(remark.get());
      } else if (!isHeader(cells) && cells.size() >= 3 && !words(cells.get(1)).isBlank()) {
        answers.add(cells);
      }
    }
    return Optional.of(
        new MoodleTable(
            kind, paragraph, category, name, head.getFirst(), settings, answers, remarks));
  }

  private static boolean isHeader(List<List<WordLine>> cells) {
    return cells.size() >= 3 && words(cells.getFirst()).strip().equals("#");
  }

  /** The text of a row that has its label in bold, or with a colon, in the second column. */
  private static Optional<Remark> remark(List<List<WordLine>> cells) {
    if (cells.size() < 3) {
      return Optional.empty();
    }
    String label = words(cells.get(1)).strip();
    boolean labels =
        label.endsWith(":") || cells.get(1).stream().anyMatch(each -> each.isAll(LetterLook::bold));
    boolean graded = cells.size() > 3 && words(cells.get(3)).matches("(?s).*\\d.*");
    return labels && !graded
        ? MoodleLabel.of(label, MoodleLabel.HINT_FLAG, MoodleLabel.TEMPLATE)
            .map(found -> new Remark(found, cells.get(2)))
        : Optional.empty();
  }

  static String words(List<WordLine> cell) {
    return cell.stream()
        .map(WordLine::text)
        .collect(Collectors.joining(" "))
        .replace('\u00A0', ' ')
        .replaceAll("\\s+", " ");
  }

  /** The labels of settings that say what no question here has. */
  List<String> unused() {
    return settings.stream()
        .map(Setting::label)
        .filter(
            label ->
                MoodleLabel.of(label, MoodleLabel.MARK, MoodleLabel.ATTACHMENTS)
                    .filter(MoodleLabel::isKept)
                    .isEmpty())
        .map(label -> label.replaceFirst("\\s*:$", ""))
        .toList();
  }

  /** The value of a setting; empty if it has none. */
  String setting(MoodleLabel wanted) {
    return settings.stream()
        .filter(
            each ->
                MoodleLabel.of(each.label, MoodleLabel.MARK, MoodleLabel.ATTACHMENTS)
                    .filter(wanted::equals)
                    .isPresent())
        .map(Setting::value)
        .findFirst()
        .orElse("");
  }
}
