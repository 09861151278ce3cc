package org.examwright.reading.outline.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.exchange.Explanation;

/** The account of a file in stretches of lines, as people read it. */
public final class AccountedLines {
  /** What nothing was made of, which is a defect. */
  public static final String NOTHING = "nothing";

  private AccountedLines() {}

  /**
   * The stretches in the order of the file.
   *
   * @param lines of the file, with blank ones where its front matter was; blank ones part nothing
   */
  public static List<Explanation.Stretch> of(LineAccount account, List<String> lines) {
    List<Explanation.Stretch> stretches = new ArrayList<>();
    for (int line = 0; line < account.size(); line++) {
      if (!account.is(line, LineRole.FRONT_MATTER) && lines.get(line).isBlank()) {
        continue;
      }
      Optional<LineRole> taken = account.of(line);
      String role = taken.map(LineRole::word).orElse(NOTHING);
      int question = account.question(line);
      Explanation.Stretch last = stretches.isEmpty() ? null : stretches.getLast();
      if (last != null && last.role().equals(role) && last.question() == question) {
        stretches.removeLast();
        stretches.add(new Explanation.Stretch(last.firstLine(), line + 1, role, question));
      } else {
        stretches.add(new Explanation.Stretch(line + 1, line + 1, role, question));
      }
    }
    return stretches;
  }
}
