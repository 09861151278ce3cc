package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.grid.SheetCell;

/** A cell that a program has filled with a list of its own, {@code ["red", "blue"]}. */
final class ListOfProgram {
  private static final String QUOTED = "(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|'((?:[^'\\\\]|\\\\.)*+)')";
  private static final Pattern ITEM =
      Pattern.compile("\\G\\s*(?:[\"']?\\w{1,8}[\"']?\\s*:\\s*)?" + QUOTED + "\\s*(,|$)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\"'\\\\/])");

  private ListOfProgram() {}

  /** Its items; none if the cell is no such list. */
  static List<SheetCell> of(SheetCell cell) {
    String text = cell.text();
    boolean list = text.startsWith("[") && text.endsWith("]");
    if (!list && !(text.startsWith("{") && text.endsWith("}"))) {
      return List.of();
    }
    List<SheetCell> items = new ArrayList<>();
    Matcher item = ITEM.matcher(text).region(1, text.length() - 1);
    int end = 1;
    while (item.find() && item.start() == end) {
      String words = item.group(1) == null ? item.group(2) : item.group(1);
      items.add(cell.with(ESCAPE.matcher(words).replaceAll("$1").strip()));
      end = item.end();
    }
    return end == text.length() - 1 && items.size() > 1 ? items : List.of();
  }
}
