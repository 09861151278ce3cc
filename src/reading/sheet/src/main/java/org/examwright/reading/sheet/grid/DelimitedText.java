package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * Takes a text apart at its separators as people and programs mean it, who keep to no rule: blanks
 * before a quotation mark, marks within quoted text, and one that nothing closes.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>, for what the careful write
 */
final class DelimitedText {
  /** An apostrophe that keeps programs from taking a text for a formula. */
  private static final Pattern SHIELD = Pattern.compile("'+[=+@-]");

  private final String text;
  private final char separator;
  private final Problems problems;
  private int at;
  private int line = 1;
  private int lineStart;

  DelimitedText(String text, char separator, Problems problems) {
    this.text = text;
    this.separator = separator;
    this.problems = problems;
  }

  /**
   * The rows that are not blank.
   *
   * @param start offset of the first
   * @param most how many at most
   */
  List<GridRow> rows(int start, int most) {
    List<GridRow> rows = new ArrayList<>();
    while (at < start) {
      advance();
    }
    while (at < text.length() && rows.size() < most) {
      GridRow row = row();
      if (!row.isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private GridRow row() {
    int first = line;
    Origin origin = place();
    List<SheetCell> cells = new ArrayList<>();
    int filled = 0;
    boolean more = true;
    while (more) {
      SheetCell cell = cell();
      cells.add(cell);
      filled = cell.isBlank() ? filled : cells.size();
      more = at < text.length() && text.charAt(at) == separator;
      if (more) {
        advance();
      }
    }
    int last = line;
    if (at < text.length()) {
      advance(); // the line end
    }
    return new GridRow(first, last, cells.subList(0, filled), origin);
  }

  private SheetCell cell() {
    Origin origin = place();
    int quote = at;
    while (quote < text.length() && text.charAt(quote) == ' ') {
      quote++;
    }
    @Nullable String content = null;
    if (quote < text.length() && text.charAt(quote) == '"' && separator != '"') {
      content = quoted(quote);
    }
    if (content == null) {
      int end = at;
      while (end < text.length() && text.charAt(end) != separator && text.charAt(end) != '\n') {
        end++;
      }
      content = text.substring(at, end);
      advanceTo(end);
    }
    String text = problems.allowed(content, () -> origin).strip();
    return SheetCell.of(unshielded(text), origin);
  }

  static String unshielded(String text) {
    return SHIELD.matcher(text).lookingAt() ? text.substring(1) : text;
  }

  /** What stands between quotation marks; null if they are part of the text. */
  private @Nullable String quoted(int quote) {
    StringBuilder content = new StringBuilder();
    int closing = -1;
    int i = quote + 1;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c != '"') {
        content.append(c);
        i++;
      } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
        content.append('"');
        i += 2;
      } else {
        int end = endBehind(i + 1);
        if (end >= 0) {
          advanceTo(end);
          return content.toString();
        }
        if (i >= closing) {
          closing = closingOnLine(i + 1);
          if (closing < 0) {
            return null;
          }
        }
        content.append('"');
        i++;
      }
    }
    problems.warning(
        place(),
        "nothing closes the quotation mark here: it is taken for a part of the text",
        "write `\"\"` for one within a cell, and put the cell into quotation marks");
    return null;
  }

  /** Where the cell ends if nothing but blanks follows; -1 if something does. */
  private int endBehind(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i == text.length() || text.charAt(i) == separator || text.charAt(i) == '\n' ? i : -1;
  }

  /** Where another mark on the line ends the cell; -1 if the next cell begins before one does. */
  private int closingOnLine(int from) {
    for (int i = from; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '"') {
        if (beginsCell(i)) {
          return -1;
        }
        if (endBehind(i + 1) >= 0) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean beginsCell(int quote) {
    int i = quote - 1;
    while (i >= 0 && text.charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && text.charAt(i) == separator;
  }

  private Origin place() {
    return problems.at(line, at - lineStart + 1);
  }

  private void advanceTo(int end) {
    while (at < end) {
      advance();
    }
  }

  private void advance() {
    if (text.charAt(at) == '\n') {
      line++;
      lineStart = at + 1;
    }
    at++;
  }
}
