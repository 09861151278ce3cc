package org.examwright.reading.outline.doubt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.work.WorkSharing;

/** All that a careful colleague would ask about a file that was read. */
public final class Doubts {
  /** With fewer questions, lines or options nothing is usual among them. */
  private static final int SEVERAL = 3;

  /** No part of so few lines is too long for anything. */
  private static final int SHORT_FILE = 20;

  private Doubts() {}

  /**
   * The doubts in the order of the file, at most one of a kind for each question.
   *
   * @param file of which questions were read
   */
  public static List<FoundDoubt> of(ReadFile file) {
    List<Question> questions = file.questions();
    List<List<Integer>> lines = file.linesOfQuestions();
    SetHabits habits = SetHabits.of(questions, file.how());
    List<FoundDoubt> found = new ArrayList<>(new LostQuestions(file).in(lines));
    if (lines.stream().anyMatch(own -> own.size() > SEVERAL)) {
      found.addAll(new OfferingParts(file).in(questions, lines));
    }
    Set<Integer> losing = new HashSet<>();
    found.stream().filter(FoundDoubt::grave).forEach(each -> losing.add(each.question()));
    found.addAll(new UnreadParts(file).in(questions, lines));
    if (file.lines().size() > SHORT_FILE) {
      found.addAll(new UnevenParts(file).in(questions, lines));
    }
    if (questions.size() >= SEVERAL) {
      found.addAll(SetOffDoubts.in(file));
      EvenAnswers.in(file, questions, lines).ifPresent(found::add);
      KeyAlone.in(questions).ifPresent(found::add);
    }
    WorkSharing.each(
            IntStream.range(0, questions.size()).boxed().toList(),
            i -> {
              LookedAt seen =
                  new LookedAt(
                      file, i + 1, questions.get(i), lines.get(i), file.how().get(i), habits);
              return of(seen, losing.contains(i + 1));
            })
        .forEach(found::addAll);
    found.sort(Comparator.comparingInt(FoundDoubt::line));
    Set<List<Object>> said = new HashSet<>();
    found.removeIf(each -> !said.add(List.of(each.question(), each.message())));
    return found;
  }

  /**
   * The doubts about one question.
   *
   * @param losing whether a part of it is lost
   */
  private static List<FoundDoubt> of(LookedAt seen, boolean losing) {
    List<FoundDoubt> found = new ArrayList<>(ShownKeys.in(seen));
    Origin unkeyed = seen.how().unkeyed();
    if (unkeyed != null) {
      found.add(KeyDoubts.of(seen, unkeyed.line() - 1));
      return found;
    }
    if (losing) {
      return found; // what is wrong with the rest of it follows from that
    }
    switch (seen.question().interaction()) {
      case Interaction.OpenResponse open -> {
        found.addAll(OpenDoubts.in(seen, open));
        if (seen.stem().size() + seen.answer().size() >= SEVERAL) {
          SumDoubts.in(seen).ifPresent(found::add);
        }
      }
      case Interaction.ShortAnswer answer -> KeyAlone.in(seen, answer).ifPresent(found::add);
      case Interaction.ChoiceSelection choice -> found.addAll(ChoiceDoubts.in(seen, choice));
      default -> {} // an author has to say that a question is of another kind
    }
    return found;
  }
}
