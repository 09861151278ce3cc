package org.examwright.rendering.naming;

import java.util.Locale;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.PlainText;

/**
 * Names questions so that a platform's list, which sorts by name, keeps the set's order.
 *
 * <p>A name is the question's place in the set and the beginning of its title: {@code 04 What is a
 * session?}
 */
public final class QuestionNames {
  private static final String ELLIPSIS = "…";

  private final int digits;

  public QuestionNames(QuestionSet set) {
    this.digits = Integer.toString(set.size()).length();
  }

  /**
   * The name of a question.
   *
   * @param place in the set, counted from 1
   * @param longest in UTF-16 units, at least 20; a longer title is cut at a word
   */
  public String of(Question question, int place, int longest) {
    String number = String.format(Locale.ROOT, "%0" + digits + "d", place);
    String title = PlainText.of(question.displayTitle()).replaceAll("\\s+", " ").strip();
    return title.isEmpty() ? number : shorten(number + " " + title, longest);
  }

  private static String shorten(String name, int longest) {
    if (name.length() <= longest) {
      return name;
    }
    int end = longest - ELLIPSIS.length();
    int space = name.lastIndexOf(' ', end);
    if (space > longest / 2) {
      end = space;
    } else if (Character.isHighSurrogate(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end).strip() + ELLIPSIS;
  }
}
