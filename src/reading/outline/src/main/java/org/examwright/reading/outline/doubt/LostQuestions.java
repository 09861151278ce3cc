package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.Section;
import org.examwright.reading.outline.account.LineRole;

/** Finds questions that are missing, by the numbers of those that there are. */
final class LostQuestions {
  private final ReadFile file;
  private final List<FoundDoubt> found = new ArrayList<>();
  private boolean[] code = new boolean[0];

  LostQuestions(ReadFile file) {
    this.file = file;
  }

  /** A question with its number. */
  private record Numbered(int ordinal, int line, int number, Optional<NumberLook> seen) {

    String look() {
      return seen.map(NumberLook::look).orElse("");
    }
  }

  List<FoundDoubt> in(List<List<Integer>> lines) {
    code = file.code();
    List<List<Numbered>> sections = new ArrayList<>();
    int ordinal = 0;
    for (Section section : file.sections()) {
      List<Numbered> numbered = new ArrayList<>();
      for (Question question : section.questions()) {
        ordinal++;
        numbered.add(numbered(ordinal, question));
      }
      if (!numbered.isEmpty()) {
        sections.add(numbered);
      }
    }
    for (int i = 0; i < sections.size(); i++) {
      List<Numbered> section = sections.get(i);
      leaps(section, lines);
      twice(section);
      Numbered next = i + 1 < sections.size() ? sections.get(i + 1).getFirst() : null;
      Numbered last = section.getLast();
      if (last.number() > 0 && (next == null || next.number() != last.number() + 1)) {
        int end = next == null ? file.lines().size() : next.line();
        hidden(last, end, 0, lines.get(last.ordinal() - 1)).ifPresent(found::add);
      }
    }
    total(sections);
    return found;
  }

  private Numbered numbered(int ordinal, Question question) {
    int line = question.origin().line() - 1;
    String label = question.label();
    Optional<NumberLook> look =
        line < file.lines().size() ? NumberLook.of(file.lines().get(line)) : Optional.empty();
    boolean plain =
        !label.isEmpty() && label.length() <= 5 && label.chars().allMatch(Character::isDigit);
    int number =
        plain
            ? Integer.parseInt(label)
            : look.filter(found -> label.endsWith(String.valueOf(found.number())))
                .map(NumberLook::number)
                .orElse(0);
    return new Numbered(ordinal, line, number, look);
  }

  private void leaps(List<Numbered> section, List<List<Integer>> lines) {
    for (int i = 1; i < section.size(); i++) {
      Numbered before = section.get(i - 1);
      Numbered now = section.get(i);
      if (before.number() == 0 || now.number() <= before.number() + 1) {
        continue;
      }
      Optional<FoundDoubt> within =
          hidden(before, now.line(), now.number(), lines.get(before.ordinal() - 1));
      if (within.isPresent()) {
        found.add(within.get());
      } else {
        found.add(
            new FoundDoubt(
                now.line(),
                now.ordinal(),
                false,
                "the numbers of the questions go from " + before.number() + " to " + now.number(),
                "is a question missing, or a number wrong?"));
      }
    }
  }

  /**
   * The question with the next number, in what was made of the lines behind a question.
   *
   * @param next the number of the question that comes behind them; 0 for none
   */
  private Optional<FoundDoubt> hidden(Numbered before, int end, int next, List<Integer> own) {
    List<Integer> lines = new ArrayList<>();
    for (int line : own) {
      if (line > before.line() && line < end) {
        lines.add(line);
      }
    }
    int last = own.isEmpty() ? before.line() : own.getLast();
    for (int line = last + 1; line < end; line++) {
      if (!code[line] && file.account().is(line, LineRole.INTRODUCTION)) {
        lines.add(line);
      }
    }
    int wanted = before.number() + 1;
    int first = -1;
    int alike = 0;
    boolean asks = false;
    Map<String, Integer> counted = new HashMap<>();
    for (int line : lines) {
      Optional<NumberLook> look = NumberLook.of(file.lines().get(line));
      if (look.isEmpty()) {
        continue;
      }
      int number = look.get().number();
      Integer listed = counted.put(look.get().look(), number);
      boolean inList = listed != null && listed == number - 1 && number == before.number() + 1;
      if (number != wanted || inList) {
        continue; // a list in the answer may come to the same number
      }
      boolean same = look.get().look().equals(before.look());
      boolean now = LineLook.asks(file.lines().get(line));
      if (!same && !now && first < 0) {
        continue;
      }
      first = first < 0 ? line : first;
      alike += same ? 1 : 0;
      asks |= now;
      wanted++;
    }
    if (first < 0 || (alike == 0 && !asks)) {
      return Optional.empty();
    }
    boolean grave = (alike > 0 && asks) || alike > 1 || (asks && wanted == next);
    int missing = before.number() + 1;
    String what =
        wanted == missing + 1
            ? "what looks like question " + missing
            : "what looks like the questions " + missing + " to " + (wanted - 1);
    boolean introduces = file.account().is(first, LineRole.INTRODUCTION);
    return Optional.of(
        new FoundDoubt(
            first,
            introduces ? 0 : before.ordinal(),
            grave,
            what
                + (introduces
                    ? " was read as an introduction"
                    : " was read as a part of question " + before.number()),
            "mark all questions in the same way, or say with --shape how they are marked"));
  }

  private void twice(List<Numbered> section) {
    Map<Integer, Integer> places = new HashMap<>();
    int before = 0;
    for (Numbered each : section) {
      if (each.number() == 0) {
        continue;
      }
      if (each.number() == 1 && before > 1) {
        places.clear(); // they are counted anew
      }
      Integer first = places.putIfAbsent(each.number(), each.line());
      if (first != null) {
        found.add(
            new FoundDoubt(
                each.line(),
                each.ordinal(),
                false,
                "there are two questions with the number " + each.number() + " in this section",
                "the other one is in line "
                    + (first + 1)
                    + ": is one of them a part of an answer?"));
      }
      before = each.number();
    }
  }

  /** {@code Question 3 of 100} says how many there should be. */
  private void total(List<List<Numbered>> sections) {
    int total = 0;
    int line = 0;
    Set<Integer> numbers = new HashSet<>();
    for (List<Numbered> section : sections) {
      for (Numbered each : section) {
        int said = each.seen().map(NumberLook::total).orElse(0);
        if (said > 0) {
          numbers.add(each.seen().orElseThrow().number());
          line = total == 0 ? each.line() : line;
          total = total == 0 ? said : total;
        }
      }
    }
    if (total > numbers.size() && numbers.size() > 1) {
      found.add(
          new FoundDoubt(
              line,
              0,
              false,
              "there are to be " + total + " questions, and " + numbers.size() + " were found",
              "are the others marked in the same way?"));
    }
  }
}
