package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Question;
import org.examwright.reading.outline.account.LineRole;

/** Finds questions with their options in what was read as the answer to another question. */
final class OfferingParts {
  /** How far below a first option the second may stand. */
  private static final int NEAR = 3;

  private final ReadFile file;

  OfferingParts(ReadFile file) {
    this.file = file;
  }

  List<FoundDoubt> in(List<Question> questions, List<List<Integer>> lines) {
    List<FoundDoubt> found = new ArrayList<>();
    for (int i = 0; i < questions.size(); i++) {
      int ordinal = i + 1;
      in(lines.get(i), questions.get(i).origin().line() - 1)
          .ifPresent(
              first ->
                  found.add(
                      new FoundDoubt(
                          first,
                          ordinal,
                          true,
                          "what looks like a question with options is read as a part of the answer"
                              + " to the one above it",
                          "mark all questions in the same way, or say with --shape how they are"
                              + " marked")));
    }
    return found;
  }

  /** The first line above options that asks, or has a number, and is no question. */
  private Optional<Integer> in(List<Integer> lines, int own) {
    int above = -1;
    for (int i = 0; i < lines.size(); i++) {
      int line = lines.get(i);
      if (line <= own || !file.account().is(line, LineRole.ANSWER, LineRole.FEEDBACK)) {
        above = -1;
        continue;
      }
      String text = file.lines().get(line);
      int letter = LineLook.letter(text);
      if (letter < 0) {
        above = line;
      } else if (letter == 0 && above >= 0 && isTask(above) && goesOn(lines, i)) {
        return Optional.of(above);
      }
    }
    return Optional.empty();
  }

  private boolean isTask(int line) {
    String text = file.lines().get(line);
    return LineLook.asks(text)
        && (NumberLook.of(text).isPresent() || Character.isDigit(text.strip().charAt(0)));
  }

  private boolean goesOn(List<Integer> lines, int first) {
    int end = Math.min(lines.size(), first + 1 + NEAR);
    return lines.subList(first + 1, end).stream()
        .anyMatch(line -> LineLook.letter(file.lines().get(line)) == 1);
  }
}
