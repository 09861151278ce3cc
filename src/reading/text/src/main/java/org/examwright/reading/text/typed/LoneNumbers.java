package org.examwright.reading.text.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of questions that stand on lines of their own, above what is asked. */
final class LoneNumbers {
  private static final Pattern LONE = Pattern.compile("#?\\s?\\d{1,3}");
  private static final int FEWEST = 3;

  private final List<TypedLine> lines;

  private LoneNumbers(List<TypedLine> lines) {
    this.lines = lines;
  }

  /** The lines with such numbers in front of the questions. */
  static List<TypedLine> joined(List<TypedLine> lines) {
    LoneNumbers numbers = new LoneNumbers(lines);
    List<Integer> places = numbers.places();
    return numbers.areOfQuestions(places) ? numbers.joinedAt(places) : lines;
  }

  private List<Integer> places() {
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (LONE.matcher(lines.get(i).text()).matches() && asked(i).isPresent()) {
        places.add(i);
      }
    }
    return places;
  }

  /** Where the text stands that a number may belong to: in the next line that says something. */
  private Optional<Integer> asked(int number) {
    int next = number + 1;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    if (next >= lines.size() || next > number + 2) {
      return Optional.empty();
    }
    TypedLine line = lines.get(next);
    boolean other =
        OptionMark.of(line.text()).isPresent()
            || Bullet.of(line).isPresent()
            || Num.of(line).isPresent()
            || Starts.label(line).isPresent()
            || !line.text().chars().anyMatch(Character::isLetter);
    return other ? Optional.empty() : Optional.of(next);
  }

  /** Whether they count one by one, most of what follows is offered or keyed, and few others do. */
  private boolean areOfQuestions(List<Integer> places) {
    if (places.size() < FEWEST) {
      return false;
    }
    int counting = 0;
    int answered = 0;
    for (int i = 0; i < places.size(); i++) {
      int value = value(places.get(i));
      counting += value == 1 || (i > 0 && value == value(places.get(i - 1)) + 1) ? 1 : 0;
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

  private boolean isAnswered(int from, int end) {
    return lines.subList(from, end).stream()
        .anyMatch(line -> OptionMark.of(line.text()).isPresent() || Starts.label(line).isPresent());
  }

  private int value(int place) {
    return Integer.parseInt(lines.get(place).text().replaceAll("\\D", ""));
  }

  private List<TypedLine> joinedAt(List<Integer> places) {
    List<TypedLine> joined = new ArrayList<>(lines);
    for (int place : places) {
      int next = asked(place).orElseThrow();
      joined.set(place, lines.get(place + 1)); // an empty line, if they are not the same
      joined.set(next - 1, lines.get(place).saying(value(place) + ".", 0));
    }
    return joined;
  }
}
