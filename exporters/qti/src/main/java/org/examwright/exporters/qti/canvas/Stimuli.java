package org.examwright.exporters.qti.canvas;

import java.util.Map;
import org.examwright.exporters.qti.packaging.SetIdentity;
import org.examwright.model.Question;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes a section for New Quizzes, which shows a text only beside the questions that name it: all
 * of its section that follow, up to the next text.
 */
final class Stimuli {
  private final ItemWriter items;
  private final SetIdentity identity;
  private final String section;
  private final String title;
  private RichText waiting = RichText.EMPTY;
  private String shown = "";
  private int count;

  /**
   * The texts of one section.
   *
   * @param section its ident, with which those of the texts begin
   * @param title what lists of questions call the texts
   */
  Stimuli(ItemWriter items, SetIdentity identity, String section, String title) {
    this.items = items;
    this.identity = identity;
    this.section = section;
    this.title = title;
  }

  /**
   * Writes all of the section.
   *
   * @param group the ident of the group, if the section is a pool
   * @param titles of its questions
   */
  void write(XmlWriter xml, Section from, String group, Map<Question, String> titles) {
    waiting = QuizDocument.headingOf(from);
    if (from.pick() == null) {
      titles.forEach(this::inTurn);
      text();
      return;
    }
    from.questions().stream().filter(each -> !each.isAnswered()).forEach(this::wait);
    text();
    QuestionGroup.open(xml, group, title, from, from.pick(), shown);
    titles.forEach(
        (question, name) -> {
          if (question.isAnswered()) {
            item(question, name);
          }
        });
    xml.close();
  }

  private void inTurn(Question question, String name) {
    if (question.isAnswered()) {
      text();
      item(question, name);
    } else {
      wait(question);
    }
  }

  private void wait(Question text) {
    waiting = waiting.then(text.stem());
  }

  /** Writes what is waiting, if anything is. */
  private void text() {
    if (!waiting.isEmpty()) {
      shown = section + "-text-" + ++count;
      items.text(shown, title, waiting);
      waiting = RichText.EMPTY;
    }
  }

  private void item(Question question, String name) {
    items.write(question, identity.question(question.id()), name, shown);
  }
}
