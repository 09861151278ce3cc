package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.reading.sheet.grid.SheetCell;

/** Options as people write them: several in one cell, or with letters before them. */
final class OptionsInCell {
  private static final List<Pattern> SEPARATORS =
      List.of(Pattern.compile("\\n+"), Pattern.compile("\\|"), Pattern.compile(";"));
  private static final Pattern LETTERS = Pattern.compile("(?<=^|\\s)\\(?([A-Ha-h])[).]\\s+");
  private static final Pattern LABEL =
      Pattern.compile("(?s)^\\(?(\\p{L}|\\d{1,2})(?:\\)|\\.(?=\\s)|:)\\s*(?=\\S)");
  private static final Pattern COMMA = Pattern.compile(",");

  private OptionsInCell() {}

  /** The options that stand in one cell; the cell alone if it is one option. */
  static List<SheetCell> split(SheetCell cell) {
    for (Pattern separator : SEPARATORS) {
      List<SheetCell> parts = parts(cell, separator);
      if (parts.size() > 1) {
        return withoutLabels(parts);
      }
    }
    Matcher letter = LETTERS.matcher(cell.text());
    List<Integer> starts = new ArrayList<>();
    while (letter.find()) {
      if (Character.toLowerCase(letter.group(1).charAt(0)) - 'a' == starts.size()) {
        starts.add(letter.start());
      }
    }
    if (starts.size() > 1 && starts.getFirst() == 0) {
      List<SheetCell> options = new ArrayList<>();
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : cell.text().length();
        options.add(cell.part(starts.get(i), end));
      }
      return withoutLabels(options);
    }
    List<SheetCell> parts = parts(cell, COMMA);
    return parts.size() > 1 ? parts : List.of(cell);
  }

  private static List<SheetCell> parts(SheetCell cell, Pattern separator) {
    List<SheetCell> parts = new ArrayList<>();
    Matcher between = separator.matcher(cell.text());
    int from = 0;
    while (between.find()) {
      parts.add(cell.part(from, between.start()));
      from = between.end();
    }
    parts.add(cell.part(from, cell.text().length()));
    parts.removeIf(SheetCell::isBlank);
    return parts;
  }

  /** The same without letters or numbers, if each option has its own. */
  static List<SheetCell> withoutLabels(List<SheetCell> options) {
    List<SheetCell> bare = new ArrayList<>();
    int labelled = 0;
    for (int i = 0; i < options.size(); i++) {
      SheetCell option = options.get(i);
      Matcher label = LABEL.matcher(option.text());
      if (option.isBlank()) {
        bare.add(option);
      } else if (label.find() && place(label.group(1)) == i) {
        bare.add(option.part(label.end(), option.text().length()));
        labelled++;
      } else {
        return options;
      }
    }
    return labelled > 1 ? bare : options;
  }

  private static int place(String label) {
    return Character.isDigit(label.charAt(0))
        ? Integer.parseInt(label) - 1
        : Character.toLowerCase(label.charAt(0)) - 'a';
  }
}
