package org.examwright.reading.moodle;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.Question;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Names that begin with the question's place, so that Moodle's lists keep the order.
 *
 * <p>The place is no part of a title, and a name that repeats how the question begins is none.
 */
final class NumberedNames {
  private static final Pattern NUMBERED = Pattern.compile("(\\d+)(?: (.*))?");
  private static final String ELLIPSIS = "…";

  private final boolean numbered;

  /**
   * Finds out whether the questions of a bank are numbered: all of them, in order, and by more than
   * chance.
   */
  NumberedNames(List<Question> questions) {
    int digits = -1;
    int last = 0;
    int placed = 0;
    int repeating = 0;
    boolean inOrder = !questions.isEmpty();
    for (int i = 0; i < questions.size() && inOrder; i++) {
      Matcher name = NUMBERED.matcher(name(questions.get(i)));
      if (!name.matches() || name.group(1).length() > 6) {
        inOrder = false;
        break;
      }
      int number = Integer.parseInt(name.group(1));
      inOrder = number > last && (digits < 0 || name.group(1).length() == digits);
      digits = name.group(1).length();
      last = number;
      placed += number == i + 1 ? 1 : 0;
      repeating += repeatsStem(questions.get(i), name.group(2)) ? 1 : 0;
    }
    numbered = inOrder && (repeating > 0 || placed == questions.size());
  }

  /** The title of a question without what an export put there. */
  List<Inline> title(Question question) {
    String name = name(question);
    if (numbered) {
      Matcher parts = NUMBERED.matcher(name);
      name = parts.matches() && parts.group(2) != null ? parts.group(2) : "";
    }
    return name.isEmpty() || repeatsStem(question, name)
        ? List.of()
        : List.of(new Inline.Text(name));
  }

  private static String name(Question question) {
    return PlainText.of(question.title());
  }

  private static boolean repeatsStem(Question question, @Nullable String name) {
    String beginning =
        PlainText.of(withoutTitle(question).displayTitle()).replaceAll("\\s+", " ").strip();
    return name == null || name.equals(beginning) || isCut(name, beginning);
  }

  private static boolean isCut(String name, String beginning) {
    return name.endsWith(ELLIPSIS)
        && beginning.startsWith(name.substring(0, name.length() - ELLIPSIS.length()));
  }

  private static Question withoutTitle(Question question) {
    return Bank.titled(question, List.of());
  }
}
