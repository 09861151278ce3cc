package org.examwright.reading.moodle;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.examwright.model.Question;
import org.examwright.model.naming.NumberedName;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;

/**
 * Names that begin with the question's place, so that Moodle's lists keep the order.
 *
 * <p>The place is no part of a title, and a name that repeats how the question begins is none.
 */
final class NumberedNames {
  private final boolean numbered;

  /**
   * Finds out whether the questions of a bank are numbered: all of them, in order, and by more than
   * chance.
   */
  NumberedNames(List<Question> questions) {
    List<NumberedName> names =
        questions.stream().map(q -> NumberedName.read(name(q))).flatMap(Optional::stream).toList();
    numbered =
        !questions.isEmpty()
            && names.size() == questions.size()
            && areInOrder(names)
            && (arePlaces(names)
                || IntStream.range(0, names.size())
                    .anyMatch(i -> repeatsStem(questions.get(i), names.get(i).title())));
  }

  private static boolean areInOrder(List<NumberedName> names) {
    return names.getFirst().place() > 0
        && IntStream.range(1, names.size())
            .allMatch(
                i ->
                    names.get(i).place() > names.get(i - 1).place()
                        && names.get(i).digits() == names.get(i - 1).digits());
  }

  private static boolean arePlaces(List<NumberedName> names) {
    return IntStream.range(0, names.size()).allMatch(i -> names.get(i).place() == i + 1);
  }

  /** The title of a question without what an export put there. */
  List<Inline> title(Question question) {
    String name = name(question);
    if (numbered) {
      name = NumberedName.read(name).map(NumberedName::title).orElse("");
    }
    return name.isEmpty() || repeatsStem(question, name)
        ? List.of()
        : List.of(new Inline.Text(name));
  }

  private static String name(Question question) {
    return PlainText.of(question.title());
  }

  private static boolean repeatsStem(Question question, String name) {
    String beginning =
        PlainText.of(withoutTitle(question).displayTitle()).replaceAll("\\s+", " ").strip();
    return name.isEmpty() || Shortened.isOf(name, beginning);
  }

  private static Question withoutTitle(Question question) {
    return Bank.titled(question, List.of());
  }
}
