package org.examwright.rendering.naming;

import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.naming.NumberedName;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.WhiteSpace;

/**
 * Names questions so that a platform's list, which sorts by name, keeps the set's order.
 *
 * <p>A name is the question's place in the set and the beginning of its title: {@code 04 What is a
 * session?}
 */
public final class QuestionNames {
  private final int digits;

  public QuestionNames(QuestionSet set) {
    this.digits = Integer.toString(set.size()).length();
  }

  /**
   * The name of a question.
   *
   * @param place in the set, counted from 1
   * @param longest in characters, at least 20; a longer title is cut at a word
   */
  public String of(Question question, int place, int longest) {
    String title = WhiteSpace.trim(PlainText.of(question.displayTitle()).replaceAll("\\s+", " "));
    return Shortened.to(longest, new NumberedName(place, digits, title).written());
  }
}
