package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.reading.outline.account.LineRole;

/**
 * Finds parts of a file that are too long for what they were read as, whatever stands in them: what
 * is marked in a way that nobody thought of is at least not passed over without a word.
 */
final class UnevenParts {
  /** Lines that an introduction, or an answer with others beside it, may well have. */
  private static final int USUAL = 20;

  /** The same for the only question of a file. */
  private static final int USUAL_ALONE = 60;

  private static final int TIMES = 4;
  private static final int ASKING = 2;

  private final ReadFile file;

  UnevenParts(ReadFile file) {
    this.file = file;
  }

  List<FoundDoubt> in(List<Question> questions, List<List<Integer>> lines) {
    List<FoundDoubt> found = new ArrayList<>();
    introductions(lines, found);
    int last = questions.size() - 1; // what comes after a question that was found ends an answer
    if (last >= 0 && lines.get(last).size() > usual(lines)) {
      swollen(last + 1, questions.get(last).origin().line() - 1, lines.get(last), found);
    }
    return found;
  }

  /** How long the last question may well be, by those above it. */
  private static int usual(List<List<Integer>> lines) {
    List<Integer> above =
        lines.subList(0, lines.size() - 1).stream().map(List::size).sorted().toList();
    return above.isEmpty() ? USUAL_ALONE : Math.max(USUAL, TIMES * above.get(above.size() / 2));
  }

  private void introductions(List<List<Integer>> lines, List<FoundDoubt> found) {
    boolean[] code = file.code();
    int questions = lines.stream().mapToInt(List::size).sum();
    int all = 0;
    int from = -1;
    int length = 0;
    int longest = -1;
    int most = 0;
    for (int line = 0; line < file.lines().size(); line++) {
      boolean introduces = file.account().is(line, LineRole.INTRODUCTION);
      if (code[line] || (!introduces && length == 0) || file.lines().get(line).isBlank()) {
        continue;
      }
      if (!introduces) {
        length = 0;
        continue;
      }
      from = length == 0 ? line : from;
      length++;
      all++;
      if (length > most) {
        most = length;
        longest = from;
      }
    }
    if ((most > USUAL && all > questions) || (all > 2 * USUAL && all > TIMES * questions)) {
      found.add(
          new FoundDoubt(
              longest,
              0,
              false,
              "more lines are read as introductions than as questions (" + all + " of the file's)",
              "if there are questions among them, mark all in the same way, or say with --shape how"
                  + " they are marked"));
    }
  }

  /** Lines far into a long answer that ask are questions more often than not. */
  private void swollen(int ordinal, int own, List<Integer> lines, List<FoundDoubt> found) {
    List<Integer> asking =
        lines.stream()
            .filter(line -> line > own + 1)
            .filter(line -> file.account().is(line, LineRole.ANSWER, LineRole.FEEDBACK))
            .filter(line -> LineLook.asks(file.lines().get(line)))
            .toList();
    if (asking.size() >= ASKING) {
      found.add(
          new FoundDoubt(
              asking.getFirst(),
              ordinal,
              false,
              "the last answer is much longer than the others, and "
                  + asking.size()
                  + " of its lines ask something",
              "if they are questions, mark them as the others are marked"));
    }
  }
}
