package org.examwright.reading.tools.quiz;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Lines that are one text, such as a stem or an option. */
public record Passage(List<SourceLine> lines) {
  public static final Passage EMPTY = new Passage(List.of());

  /** Copies the lines. */
  public Passage {
    lines = List.copyOf(lines);
  }

  public static Passage of(SourceLine line) {
    return new Passage(List.of(line));
  }

  public boolean isBlank() {
    return lines.stream().allMatch(SourceLine::isBlank);
  }

  /** The lines as they are in a file of their own. */
  public String text() {
    return lines.stream().map(SourceLine::text).collect(Collectors.joining("\n"));
  }

  /** The words in one line. */
  public String words() {
    return text().replaceAll("\\s+", " ").strip();
  }

  /** Where it begins. */
  public Origin origin(Problems problems) {
    for (SourceLine line : lines) {
      if (!line.isBlank()) {
        SourceLine begin = line.stripped();
        return problems.at(begin.index() + 1, begin.column() + 1);
      }
    }
    return lines.isEmpty() ? problems.at(1, 1) : problems.at(lines.getFirst().index() + 1, 1);
  }

  /** The same without blank lines at its ends. */
  public Passage trimmed() {
    int first = 0;
    int last = lines.size();
    while (first < last && lines.get(first).isBlank()) {
      first++;
    }
    while (first < last && lines.get(last - 1).isBlank()) {
      last--;
    }
    return new Passage(lines.subList(first, last));
  }

  /** This and then another, with an empty line between them. */
  public Passage then(Passage next) {
    if (isBlank() || next.isBlank()) {
      return isBlank() ? next : this;
    }
    List<SourceLine> all = new ArrayList<>(lines);
    all.add(new SourceLine(lines.getLast().index(), 0, ""));
    all.addAll(next.lines);
    return new Passage(all);
  }
}
