package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A table whose left side is numbered and whose right side has letters: what belongs together is
 * said by letters in front of the numbers, or by a key below.
 *
 * @param rows two cells each, with numbers and letters in them
 * @param key the letters in front of the numbers, {@code 1-c, 2-a}; empty if there are none
 */
record PairsTable(List<List<List<WordLine>>> rows, String key) {
  private static final Pattern LEFT =
      Pattern.compile("(?U)[\\s_(\\[]*(?:(\\p{L})[\\s_)\\].]+)?[\\s_)\\]]*(\\d{1,2})\\s?[.)].*");
  private static final Pattern RIGHT = Pattern.compile("(?U)[\\s(\\[]*(\\p{L})\\s?[.)\\]].*");
  private static final int FEWEST = 2;

  static Optional<PairsTable> of(List<List<List<WordLine>>> table) {
    List<List<List<WordLine>>> rows = new ArrayList<>();
    List<String> key = new ArrayList<>();
    int lefts = 0;
    int rights = 0;
    for (int i = 0; i < table.size(); i++) {
      List<List<WordLine>> row =
          table.get(i).stream().filter(cell -> !QuestionTable.words(cell).isBlank()).toList();
      if (table.get(i).size() < 2 || table.get(i).size() > 3 || row.isEmpty()) {
        return Optional.empty();
      }
      WordLine left = labelled(table.get(i).getFirst());
      WordLine right = labelled(table.get(i).getLast());
      Matcher number = LEFT.matcher(left.text());
      boolean lettered = RIGHT.matcher(right.text()).matches();
      boolean numbered = number.matches();
      if (i == 0 && !numbered && !lettered) {
        rows.add(List.of(List.of(left), List.of(right)));
        continue;
      }
      if ((!numbered && !left.isBlank()) || (!lettered && !right.isBlank())) {
        return Optional.empty();
      }
      if (numbered) {
        lefts++;
        if (number.group(1) != null) {
          key.add(number.group(2) + "-" + number.group(1).toLowerCase(Locale.ROOT));
        }
        left = left.without(number.start(2));
      }
      rights += lettered ? 1 : 0;
      rows.add(List.of(List.of(left), List.of(right)));
    }
    boolean pairs = lefts >= FEWEST && rights >= lefts;
    return pairs
        ? Optional.of(new PairsTable(rows, key.size() == lefts ? String.join(", ", key) : ""))
        : Optional.empty();
  }

  /** The line of a cell with the number that Word shows. */
  private static WordLine labelled(List<WordLine> cell) {
    return cell.stream()
        .filter(line -> !line.isBlank())
        .findFirst()
        .map(
            line ->
                line.item()
                    .filter(WordNumbering.Item::isCounted)
                    .map(item -> line.behind(item.text().strip() + " ").withoutItem())
                    .orElse(line))
        .orElse(WordLine.blank(1));
  }
}
