package org.examwright.exporters.sheet.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Writes a table as text with separators, in UTF-8 and with a mark that says so.
 *
 * @param separator between cells
 * @param shielded whether a text that programs would take for a formula begins with an apostrophe,
 *     which they show as part of the text and our reader takes off
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4180">RFC 4180</a>
 */
public record DelimitedWriting(char separator, boolean shielded) {
  /** What programs take for a formula, or take the apostrophe off. */
  private static final Pattern FORMULA = Pattern.compile("'*[=+@-]");

  private static final String MARK = "\uFEFF";
  private static final String LINE_END = "\r\n";

  public byte[] write(List<List<TableCell>> rows) {
    StringBuilder out = new StringBuilder(MARK);
    for (List<TableCell> row : rows) {
      out.append(
              row.stream()
                  .map(cell -> cell(cell.text()))
                  .collect(Collectors.joining(String.valueOf(separator))))
          .append(LINE_END);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private String cell(String text) {
    boolean formula = FORMULA.matcher(text).lookingAt();
    String shown = shielded && formula ? "'" + text : text;
    boolean plain =
        !formula
            && shown.indexOf(separator) < 0
            && shown.indexOf('"') < 0
            && shown.indexOf('\n') < 0
            && shown.equals(shown.strip());
    return plain ? shown : "\"" + shown.replace("\"", "\"\"") + "\"";
  }
}
