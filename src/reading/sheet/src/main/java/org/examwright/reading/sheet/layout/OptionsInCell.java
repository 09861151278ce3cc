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
  private static final Pattern LABEL =
      Pattern.compile(
          "(?s)^[(（]?(?:(\\p{L}|\\d{1,2})(?:[)）．、:：]|\\.(?=\\s))|([A-Ha-h])\\.)\\s*(?=\\S)");
  private static final Pattern COMMA = Pattern.compile(",");

  private OptionsInCell() {}

  /** The options that stand in one cell; the cell alone if it is one option. */
  static List<SheetCell> split(SheetCell cell) {
    List<SheetCell> listed = ListOfProgram.of(cell);
    if (!listed.isEmpty()) {
      return listed;
    }
    LetteredRun run = LetteredRun.of(cell.text());
    if (run.starts().size() > 1 && run.starts().getFirst() == 0) {
      return run.parts(cell);
    }
    for (Pattern separator : SEPARATORS) {
      List<SheetCell> parts = parts(cell, separator);
      if (parts.size() > 1) {
        return withoutLabels(parts);
      }
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
      } else if (label.find() && place(label) == i) {
        bare.add(option.part(label.end(), option.text().length()));
        labelled++;
      } else {
        return options;
      }
    }
    return labelled > 1 ? bare : options;
  }

  private static int place(Matcher found) {
    String label = found.group(1) == null ? found.group(2) : found.group(1);
    return Character.isDigit(label.charAt(0))
        ? Integer.parseInt(label) - 1
        : Character.toLowerCase(label.charAt(0)) - 'a';
  }
}
