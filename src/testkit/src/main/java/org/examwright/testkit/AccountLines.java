package org.examwright.testkit;

import java.util.List;
import org.examwright.model.exchange.Explanation;

/** What became of the lines of a file, in short: {@code 4–5 option 1}. */
public final class AccountLines {
  private AccountLines() {}

  /** A line for each stretch: its lines, what they are, and the question that they belong to. */
  public static List<String> of(Explanation explanation) {
    return explanation.account().stream()
        .map(
            stretch ->
                stretch.firstLine()
                    + (stretch.lastLine() == stretch.firstLine() ? "" : "–" + stretch.lastLine())
                    + " "
                    + stretch.role()
                    + (stretch.question() == 0 ? "" : " " + stretch.question()))
        .toList();
  }
}
