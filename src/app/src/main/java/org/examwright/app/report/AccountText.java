package org.examwright.app.report;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.exchange.Explanation;

/** Says to people what became of the lines of a file, a line for each question. */
final class AccountText {
  private AccountText() {}

  /** The lines to print; none if no account is kept. */
  static List<String> of(List<Explanation.Stretch> account) {
    List<String> lines = new ArrayList<>();
    if (account.isEmpty()) {
      return lines;
    }
    lines.add("  what became of its lines");
    int question = -1;
    StringBuilder line = new StringBuilder();
    for (Explanation.Stretch each : account) {
      if (each.question() != question || question == 0) {
        end(line, lines);
        question = each.question();
        line.append(question == 0 ? "    " : "    question " + question + ": ");
      } else {
        line.append(", ");
      }
      line.append(each.role()).append(' ').append(place(each));
    }
    end(line, lines);
    return lines;
  }

  private static void end(StringBuilder line, List<String> lines) {
    if (!line.isEmpty()) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  private static String place(Explanation.Stretch stretch) {
    return stretch.firstLine() == stretch.lastLine()
        ? String.valueOf(stretch.firstLine())
        : stretch.firstLine() + "–" + stretch.lastLine();
  }
}
