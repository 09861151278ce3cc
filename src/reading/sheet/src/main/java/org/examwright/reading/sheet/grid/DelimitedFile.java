package org.examwright.reading.sheet.grid;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;

/** A file of text whose cells are set apart by commas, semicolons, tabs or bars. */
final class DelimitedFile {
  /** By which Excel is told the separator. */
  private static final String SEPARATOR_LINE = "sep=";

  private DelimitedFile() {}

  static Workbook of(Source source, Problems problems) {
    Optional<String> decoded = SheetEncoding.decoded(source.content(), problems);
    if (decoded.isEmpty()) {
      return new Workbook(List.of(), Map.of());
    }
    String text = decoded.get().replace("\r\n", "\n").replace('\r', '\n');
    if (text.isBlank()) {
      problems.error(problems.at(1, 1), "the file is empty", "write a question into it");
      return new Workbook(List.of(), Map.of());
    }
    if (KindLines.are(text)) {
      List<GridRow> rows = KindLines.rows(text, problems);
      return new Workbook(List.of(new SheetGrid("", rows, List.of(), List.of(), true)), Map.of());
    }
    String name = source.name().toLowerCase(Locale.ROOT);
    int start = 0;
    char separator;
    if (text.regionMatches(true, 0, SEPARATOR_LINE, 0, SEPARATOR_LINE.length())
        && text.length() > SEPARATOR_LINE.length() + 1
        && text.charAt(SEPARATOR_LINE.length() + 1) == '\n') {
      separator = text.charAt(SEPARATOR_LINE.length());
      start = SEPARATOR_LINE.length() + 2;
    } else {
      separator = Separator.of(text, name.endsWith(".tsv") || name.endsWith(".tab"));
    }
    List<GridRow> rows =
        separator == '\t' && start == 0 && TabbedLines.are(text)
            ? TabbedLines.rows(text, problems)
            : new DelimitedText(text, separator, problems).rows(start, Integer.MAX_VALUE);
    return new Workbook(
        List.of(new SheetGrid("", rows, List.of(), List.of(), separator == '\t')), Map.of());
  }
}
