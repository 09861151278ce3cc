package org.examwright.exporters.moodle.xml;

import java.util.List;
import org.examwright.exporters.moodle.MoodleTags;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.moodle.MoodleNumber;

/** Writes a question: what all types have here, what belongs to one in {@link AnswerElements}. */
final class QuestionElement {
  private final MoodleXml xml;
  private final FieldElements fields;
  private final AnswerElements answers;

  QuestionElement(MoodleXml xml, FieldElements fields, MoodleXmlOptions options) {
    this.xml = xml;
    this.fields = fields;
    this.answers = new AnswerElements(xml, fields, options);
  }

  /**
   * Writes a question.
   *
   * @param name as Moodle is to store it
   */
  void write(Question question, String name) {
    MoodleType type = MoodleType.of(question.interaction());
    xml.open("question", "type", type.word());
    fields.plain("name", name);
    stem(question);
    fields.text("generalfeedback", question.feedback().general());
    fields.value("defaultgrade", grade(question));
    fields.value("penalty", MoodleNumber.written(type.penalty()));
    fields.value("idnumber", question.id());
    answers.write(question);
    if (type.outcomes() == MoodleType.Outcomes.FIELDS) {
      outcomes(question);
    }
    if (type.hasHints()) {
      question.feedback().hints().forEach(hint -> fields.text("hint", hint));
    }
    tags(question.tags());
    xml.close();
  }

  private void stem(Question question) {
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      ClozeText cloze =
          new ClozeText(gaps.gaps(), new ClozeMarks(question, gaps.gaps().size()).each());
      fields.stem(question, cloze::fill);
    } else {
      fields.stem(question, html -> html);
    }
  }

  private static String grade(Question question) {
    if (!question.isAnswered()) {
      return "0";
    }
    return question.interaction() instanceof Interaction.Gaps gaps
        ? Integer.toString(new ClozeMarks(question, gaps.gaps().size()).total())
        : MoodleNumber.written(Grade.of(question.points()));
  }

  /** Moodle refuses an ordering question that does not say whether to show the number of hits. */
  private void outcomes(Question question) {
    fields.text("correctfeedback", question.feedback().correct());
    fields.text("partiallycorrectfeedback", question.feedback().partiallyCorrect());
    fields.text("incorrectfeedback", question.feedback().incorrect());
    fields.value("shownumcorrect", 1);
  }

  private void tags(List<String> tags) {
    List<String> stored = MoodleTags.of(tags);
    if (!stored.isEmpty()) {
      xml.open("tags");
      stored.forEach(tag -> fields.plain("tag", tag));
      xml.close();
    }
  }
}
