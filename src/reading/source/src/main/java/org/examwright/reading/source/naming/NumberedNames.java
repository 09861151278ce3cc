package org.examwright.reading.source.naming;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.examwright.model.Question;
import org.examwright.model.naming.NumberedName;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.WhiteSpace;

/**
 * Names that begin with the question's place, so that a platform's lists keep the order.
 *
 * <p>The place is no part of a title, and a name that repeats how the question begins is none.
 */
public final class NumberedNames {
  private static final Pattern PART = Pattern.compile("\\(\\d{1,3}/\\d{1,3}\\)$");

  private final boolean numbered;

  /**
   * Finds out whether the questions of a set are numbered: all of them, and by more than chance.
   *
   * <p>They need not be in order, since platforms export questions by their types.
   */
  public NumberedNames(List<Question> questions) {
    List<NumberedName> names =
        questions.stream().map(q -> NumberedName.read(name(q))).flatMap(Optional::stream).toList();
    numbered =
        !questions.isEmpty()
            && names.size() == questions.size()
            && areAlike(names)
            && (arePlaces(names)
                || IntStream.range(0, names.size())
                    .anyMatch(i -> repeatsStem(questions.get(i), names.get(i).title())));
  }

  /** Whether all have a number of their own, of as many digits. */
  private static boolean areAlike(List<NumberedName> names) {
    return names.stream().allMatch(name -> name.place() > 0)
        && names.stream().map(NumberedName::digits).distinct().count() == 1
        && names.stream().map(NumberedNames::placeAndPart).distinct().count() == names.size();
  }

  /** The parts that an export divides a question into share its number: {@code 04 Match (1/3)}. */
  private static String placeAndPart(NumberedName name) {
    Matcher part = PART.matcher(name.title());
    return name.place() + (part.find() ? part.group() : "");
  }

  private static boolean arePlaces(List<NumberedName> names) {
    return names.stream().allMatch(name -> name.place() <= names.size());
  }

  /** Whether the names begin with places. */
  public boolean areNumbered() {
    return numbered;
  }

  /** Some of the questions in the order of their numbers; as they are if they have none. */
  public List<Question> inOrder(List<Question> some) {
    return numbered
        ? some.stream().sorted(Comparator.comparingInt(NumberedNames::place)).toList()
        : some;
  }

  private static int place(Question question) {
    return NumberedName.read(name(question)).map(NumberedName::place).orElse(Integer.MAX_VALUE);
  }

  /** The title of a question without what an export put there. */
  public List<Inline> title(Question question) {
    String name = name(question);
    if (numbered) {
      name = NumberedName.read(name).map(NumberedName::title).orElse(name);
    }
    return name.isEmpty() || repeatsStem(question, name)
        ? List.of()
        : List.of(new Inline.Text(name));
  }

  private static String name(Question question) {
    return PlainText.of(question.title());
  }

  private static boolean repeatsStem(Question question, String name) {
    List<Inline> first = withoutTitle(question).displayTitle();
    String beginning = WhiteSpace.trim(PlainText.of(first).replaceAll("\\s+", " "));
    return name.isEmpty()
        || Shortened.isOf(withoutSpaces(name), withoutSpaces(beginning))
        || (hasFormula(first) && Shortened.isOf(words(name), words(beginning)));
  }

  /**
   * Some exports keep signs apart from what would be markup with them, or curve quotation marks.
   */
  private static String withoutSpaces(String line) {
    return line.replaceAll("[\\s\u2060]+", "").replace('”', '"');
  }

  private static boolean hasFormula(List<Inline> line) {
    return line.stream()
        .anyMatch(
            inline ->
                inline instanceof Inline.Formula
                    || (inline instanceof Inline.Wrapping around && hasFormula(around.content())));
  }

  /** There are many ways to write one formula, which differ in spaces and signs. */
  private static String words(String line) {
    return line.replaceAll("[^\\p{L}\\p{N}…]", "");
  }

  private static Question withoutTitle(Question question) {
    return question.titled(List.of());
  }
}
