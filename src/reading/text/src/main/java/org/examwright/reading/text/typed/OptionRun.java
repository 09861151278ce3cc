package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.outline.draft.Wording;

/**
 * Options with letters: each of their letters with the lines that belong to it.
 *
 * @param marks in their order
 * @param lines of each option; the first without its letter
 * @param end where they end
 */
record OptionRun(List<OptionMark> marks, List<List<TypedLine>> lines, int end) {
  private static final int FAR = 60;

  OptionRun {
    marks = List.copyOf(marks);
    lines = List.copyOf(lines);
  }

  /** The options that begin at a line; nothing if there are not two. */
  static Optional<OptionRun> at(int from, List<TypedLine> all, int to, Wrapping wrapping) {
    Optional<OptionMark> first = OptionMark.of(all.get(from).text());
    if (first.isEmpty() || first.get().place() != 0) {
      return Optional.empty();
    }
    List<OptionMark> marks = new ArrayList<>(List.of(first.get()));
    List<Integer> starts = new ArrayList<>(List.of(from));
    int last = from;
    int commented = 0;
    for (int i = from + 1; i < Math.min(to, last + FAR); i++) {
      TypedLine line = all.get(i);
      if (Starts.label(line).isPresent()) {
        if (!OptionFeedback.isOfOption(i, all, to, marks.getLast())) {
          break;
        }
        commented++;
        continue;
      }
      Optional<OptionMark> mark = OptionMark.of(line.text());
      if (mark.filter(found -> found.follows(marks.getLast())).isPresent()) {
        marks.add(mark.get());
        starts.add(i);
        last = i;
      }
    }
    if (marks.size() < 2) {
      return Optional.empty();
    }
    int end = endOfLast(last, all, to, wrapping);
    if (commented == marks.size() - 1 && end < to && OptionFeedback.begins(all.get(end))) {
      end = endOfLast(end, all, to, wrapping);
    }
    List<List<TypedLine>> lines = new ArrayList<>();
    for (int k = 0; k < starts.size(); k++) {
      int stop = k + 1 < starts.size() ? starts.get(k + 1) : end;
      lines.add(content(all.subList(starts.get(k), stop), marks.get(k)));
    }
    return Optional.of(new OptionRun(withStarsBehind(marks, lines), lines, end));
  }

  private static List<TypedLine> content(List<TypedLine> lines, OptionMark mark) {
    List<TypedLine> content = new ArrayList<>(lines);
    TypedLine first = lines.getFirst();
    content.set(0, first.saying(first.text().substring(mark.length()), mark.length()));
    while (content.size() > 1 && content.getLast().isBlank()) {
      content.removeLast();
    }
    return content;
  }

  /** The last option ends where its sentence does, but code that is indented belongs to it. */
  private static int endOfLast(int last, List<TypedLine> all, int to, Wrapping wrapping) {
    int indent = all.get(last).indent();
    int end = last + 1;
    while (end < to) {
      TypedLine line = all.get(end);
      boolean more =
          !line.isBlank()
              && !Starts.isPart(line)
              && !Starts.isRule(line)
              && (wrapping.goesOn(all.get(end - 1), line)
                  || (line.indent() > indent + 1 && !all.get(end - 1).isBlank()));
      int code = line.isBlank() || line.indent() <= indent ? 0 : CodeLook.length(all, end, to);
      if (!more && code == 0) {
        boolean codeBehindBlank =
            line.isBlank()
                && end + 1 < to
                && all.get(end + 1).indent() > indent + 1
                && CodeLook.length(all, end + 1, to) > 0;
        if (!codeBehindBlank) {
          break;
        }
        code = 1;
      }
      end += Math.max(1, code);
    }
    return end;
  }

  /** A star behind some of the options, not all, says which are right. */
  private static List<OptionMark> withStarsBehind(
      List<OptionMark> marks, List<List<TypedLine>> lines) {
    long starred = lines.stream().filter(OptionRun::endsInStar).count();
    if (starred == 0
        || starred == lines.size()
        || marks.stream().anyMatch(OptionMark::starred)
        || lines.stream().anyMatch(OptionRun::endsInTick)) {
      return marks;
    }
    List<OptionMark> found = new ArrayList<>();
    for (int i = 0; i < marks.size(); i++) {
      OptionMark mark = marks.get(i);
      boolean right = endsInStar(lines.get(i));
      found.add(new OptionMark(mark.place(), mark.script(), right, mark.length()));
      if (right) {
        List<TypedLine> option = lines.get(i);
        TypedLine line = option.getLast();
        String text = line.text();
        option.set(
            option.size() - 1,
            line.saying(text.substring(0, text.length() - 1).stripTrailing(), 0));
      }
    }
    return found;
  }

  private static boolean endsInTick(List<TypedLine> option) {
    String text = option.getLast().text();
    return text.endsWith("✓") || text.endsWith("✔") || text.endsWith("✅");
  }

  private static boolean endsInStar(List<TypedLine> option) {
    String text = option.getLast().text();
    return text.length() > 1
        && text.endsWith("*")
        && !text.endsWith("**")
        && text.indexOf('*') == text.length() - 1;
  }

  /** Whether each option is a sentence and nothing else. */
  boolean isPlain() {
    for (List<TypedLine> option : lines) {
      for (int i = 0; i < option.size(); i++) {
        TypedLine line = option.get(i);
        if ((i > 0 && (line.isBlank() || OptionFeedback.begins(line)))
            || (i > 0 && CodeLook.length(option, i, option.size()) > 0)
            || (i > 0 && Starts.fence(line).isPresent())) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether they ask or instruct, as parts of a question do. */
  boolean areTasks() {
    long tasks = lines.stream().filter(option -> Wording.isTask(option.getFirst().text())).count();
    return tasks * 2 > lines.size();
  }
}
