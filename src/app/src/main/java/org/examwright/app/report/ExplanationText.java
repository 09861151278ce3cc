package org.examwright.app.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.app.environment.CountWording;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.exchange.Explanation;

/** Says to people why the questions of a file were found where they were. */
final class ExplanationText {
  private static final String HEADING = "how they are marked";

  private ExplanationText() {}

  /** The lines to print; none if there was nothing to find out about the file. */
  static List<String> of(Outcome.Explained explained) {
    if (explained.isEmpty()) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    lines.add(explained.file() + ": where the questions were found");
    List<Explanation.Shape> shapes = explained.explanation().shapes();
    if (!shapes.isEmpty()) {
      lines.addAll(aligned(rows(shapes)));
      lines.add("  if another one is right, say so with --shape WORD");
    }
    List<Explanation.PassedOver> passedOver = explained.explanation().passedOver();
    lines.add(
        passedOver.isEmpty()
            ? "  nothing was passed over"
            : "  passed over, since no question is in it: "
                + CountWording.count(passedOver.size(), "part")
                + " of the file");
    passedOver.forEach(each -> lines.add("    " + place(each) + ": " + each.what()));
    lines.addAll(AccountText.of(explained.explanation().account()));
    return lines;
  }

  private static List<List<String>> rows(List<Explanation.Shape> shapes) {
    List<Explanation.Shape> chosen =
        shapes.stream().filter(shape -> shape.questions() > 0).toList();
    List<Explanation.Shape> others =
        shapes.stream().filter(shape -> shape.questions() == 0).toList();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("", HEADING, "questions", "why"));
    chosen.forEach(shape -> rows.add(row("chosen", shape)));
    for (int i = 0; i < others.size(); i++) {
      String verdict = i > 0 ? "" : chosen.isEmpty() ? "likeliest" : "runner-up";
      rows.add(row(verdict, others.get(i)));
    }
    return rows;
  }

  private static List<String> row(String verdict, Explanation.Shape shape) {
    return List.of(
        verdict,
        shape.word(),
        shape.questions() + " of " + CountWording.count(shape.marks(), "place"),
        shape.why());
  }

  private static List<String> aligned(List<List<String>> rows) {
    int[] widths =
        IntStream.range(0, rows.get(0).size())
            .map(column -> rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0))
            .toArray();
    return rows.stream().map(row -> line(row, widths)).toList();
  }

  private static String line(List<String> row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int column = 0; column < widths.length; column++) {
      String cell = row.get(column);
      line.append("  ").append(cell).append(" ".repeat(widths[column] - cell.length()));
    }
    return line.toString().stripTrailing();
  }

  private static String place(Explanation.PassedOver stretch) {
    return stretch.firstLine() == stretch.lastLine()
        ? "line " + stretch.firstLine()
        : "lines " + stretch.firstLine() + "–" + stretch.lastLine();
  }
}
