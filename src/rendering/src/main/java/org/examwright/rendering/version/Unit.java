package org.examwright.rendering.version;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.examwright.model.Question;

/**
 * Questions that stay together in their order: those behind a text, or one alone. Texts that follow
 * one another introduce the same questions.
 *
 * @param questions one or more
 */
record Unit(List<Question> questions) {

  static List<Unit> of(List<Question> questions) {
    List<Unit> units = new ArrayList<>();
    List<Question> open = new ArrayList<>();
    for (Question question : questions) {
      boolean begins =
          !open.isEmpty()
              && (question.isAnswered() ? open.getFirst() : open.getLast()).isAnswered();
      if (begins) {
        units.add(new Unit(List.copyOf(open)));
        open.clear();
      }
      open.add(question);
    }
    if (!open.isEmpty()) {
      units.add(new Unit(List.copyOf(open)));
    }
    return units;
  }

  String id() {
    return questions.getFirst().id();
  }

  /** What is left when some questions are picked; a text stays if any of its questions does. */
  List<Question> only(Set<String> ids) {
    List<Question> kept =
        questions.stream()
            .filter(question -> !question.isAnswered() || ids.contains(question.id()))
            .toList();
    boolean introducesNothing =
        questions.stream().anyMatch(Question::isAnswered)
            && kept.stream().noneMatch(Question::isAnswered);
    return introducesNothing ? List.of() : kept;
  }
}
