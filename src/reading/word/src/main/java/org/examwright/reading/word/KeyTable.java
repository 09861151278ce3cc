package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * A table of answers: numbers above letters, numbers beside letters, or both in each cell.
 *
 * @param rows with the words of their cells
 */
record KeyTable(List<List<String>> rows) {
  private static final Pattern NUMBER = Pattern.compile("(?:[Qq]\\.?\\s?)?(\\d{1,3})\\s?[.):]?");
  private static final Pattern BOTH =
      Pattern.compile("(?:[Qq]\\.?\\s?)?(\\d{1,3})\\s?[-–.):=]?\\s?(\\S.{0,12})");
  private static final Pattern LETTERS =
      Pattern.compile("[(\\[]?\\p{L}[)\\].]?(?:\\s?[,;/&+]?\\s?\\p{L}(?!\\p{L})){0,6}");
  private static final int FEWEST = 2;

  /** The answers, one to a line: {@code 1. B}; nothing if it is a table of something else. */
  Optional<List<String>> entries() {
    return above(0)
        .or(() -> above(1))
        .or(() -> beside(0))
        .or(() -> beside(1))
        .or(this::within)
        .filter(entries -> entries.size() >= FEWEST);
  }

  /**
   * Rows of numbers with a row of answers below each.
   *
   * @param from the column in which they begin, behind what names the rows
   */
  private Optional<List<String>> above(int from) {
    List<String> entries = new ArrayList<>();
    if (rows.size() % 2 != 0) {
      return Optional.empty();
    }
    for (int i = 0; i < rows.size(); i += 2) {
      List<String> numbers = rows.get(i);
      List<String> answers = rows.get(i + 1);
      for (int column = from; column < numbers.size(); column++) {
        String answer = column < answers.size() ? answers.get(column) : "";
        if (!add(numbers.get(column), answer, entries)) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(entries);
  }

  /**
   * Pairs of columns, numbers and answers.
   *
   * @param from the row in which they begin, behind what names the columns
   */
  private Optional<List<String>> beside(int from) {
    List<List<String>> columns = new ArrayList<>();
    for (int i = from; i < rows.size(); i++) {
      List<String> row = rows.get(i);
      if (row.size() % 2 != 0) {
        return Optional.empty();
      }
      for (int column = 0; column < row.size(); column += 2) {
        while (columns.size() <= column / 2) {
          columns.add(new ArrayList<>());
        }
        if (!add(row.get(column), row.get(column + 1), columns.get(column / 2))) {
          return Optional.empty();
        }
      }
    }
    return Optional.of(columns.stream().flatMap(List::stream).toList());
  }

  /** Each cell has a number and its answer. */
  private Optional<List<String>> within() {
    List<String> entries = new ArrayList<>();
    for (List<String> row : rows) {
      for (String cell : row) {
        Matcher both = BOTH.matcher(cell);
        if (cell.isEmpty()) {
          continue;
        }
        if (!both.matches() || !isAnswer(both.group(2))) {
          return Optional.empty();
        }
        entries.add(both.group(1) + ". " + both.group(2));
      }
    }
    return Optional.of(entries);
  }

  /** Adds an entry; whether it is one, or nothing stands there. */
  private static boolean add(String number, String answer, List<String> entries) {
    Matcher count = NUMBER.matcher(number);
    if (number.isEmpty() && answer.isEmpty()) {
      return true;
    }
    if (!count.matches() || !isAnswer(answer)) {
      return false;
    }
    entries.add(count.group(1) + ". " + answer);
    return true;
  }

  /** Whether a text is what keys consist of: letters of options, or that something is true. */
  private static boolean isAnswer(String text) {
    String bare = Wording.bare(text);
    return LETTERS.matcher(text).matches()
        || Vocabulary.TRUE.has(bare)
        || Vocabulary.FALSE.has(bare);
  }
}
