package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Numbers of questions that stand on lines of their own, above what is asked. */
final class LoneNumbers {
  private static final Pattern LONE = Pattern.compile("#?\\s?\\d{1,3}");
  private static final int FEWEST = 3;

  private final List<TypedLine> lines;

  private LoneNumbers(List<TypedLine> lines) {
    this.lines = lines;
  }

  /** The lines with a dot behind such numbers, as others have it. */
  static List<TypedLine> dotted(List<TypedLine> lines) {
    LoneNumbers numbers = new LoneNumbers(lines);
    List<Integer> places = numbers.places();
    return numbers.areOfQuestions(places) ? numbers.dottedAt(places) : lines;
  }

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (LONE.matcher(lines.get(i).text()).matches() && asks(i)) {
        places.add(i);
      }
    }
    return places;
  }

  /** Whether the next line that says something may be what is asked. */
  private boolean asks(int number) {
    int next = number + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    if (next >= lines.size() || next > number + 2) {
      return false;
    }
    TypedLine line = lines.get(next);
    return OptionMark.of(line.text()).isEmpty()
        && Bullet.of(line).isEmpty()
        && Num.of(line).isEmpty()
        && Starts.label(line).isEmpty()
        && line.text().chars().anyMatch(Character::isLetter);
  }

  /**
   * Whether they count from 1 without a gap and nothing else counts, or count one by one, most of
   * what follows is offered or keyed, and few others do.
   */
  private boolean areOfQuestions(List<Integer> places) {
    if (places.size() < FEWEST) {
      return false;
    }
    if (countAlone(places)) {
      return true;
    }
    int counting = 0;
    int answered = 0;
    for (int i = 0; i < places.size(); i++) {
      int value = value(places.get(i));
      counting += i == 0 || value == 1 || value == value(places.get(i - 1)) + 1 ? 1 : 0;
      int end = i + 1 < places.size() ? places.get(i + 1) : lines.size();
      answered += isAnswered(places.get(i) + 1, end) ? 1 : 0;
    }
    long others =
        lines.subList(places.getFirst(), places.getLast()).stream()
            .filter(line -> Num.of(line).isPresent())
            .count();
    return counting * 5 >= places.size() * 4
        && answered * 3 >= places.size() * 2
        && others < places.size();
  }

  private boolean countAlone(List<Integer> places) {
    for (int i = 0; i < places.size(); i++) {
      if (value(places.get(i)) != i + 1) {
        return false;
      }
    }
    return lines.stream().noneMatch(Num::isSigned);
  }

  private boolean isAnswered(int from, int end) {
    return lines.subList(from, end).stream()
        .anyMatch(line -> OptionMark.of(line.text()).isPresent() || Starts.label(line).isPresent());
  }

  private int value(int place) {
    return Integer.parseInt(lines.get(place).text().replaceAll("\\D", ""));
  }

  private List<TypedLine> dottedAt(List<Integer> places) {
    List<TypedLine> dotted = new ArrayList<>(lines);
    for (int place : places) {
      dotted.set(place, lines.get(place).saying(value(place) + ".", 0));
    }
    return dotted;
  }
}
