package org.examwright.reading.sheet.grid;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.reading.source.Problems;

/**
 * Lines that begin with a kind of question and a tab, as Blackboard uploads them: quotation marks
 * are those of the text, but where a program has put them around a cell.
 */
public final class KindLines {
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)(?:MC|MA|TF|ESS|ORD|MAT|FIB|FIB_PLUS|FIL|NUM|SR|OP|JUMBLED_SENTENCE|QUIZ_BOWL)"
              + "\\t[^\\n]*");

  private KindLines() {}

  /** Whether all of a text is such lines. */
  public static boolean are(String text) {
    return !text.isBlank()
        && text.lines()
            .filter(line -> !line.isBlank())
            .allMatch(line -> KIND.matcher(line).matches());
  }

  static List<GridRow> rows(String text, Problems problems) {
    return TabbedLines.rows(text, TabbedLines::unquoted, problems);
  }
}
