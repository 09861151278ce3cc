package org.examwright.exporters.moodle.xml;

import org.examwright.exporters.moodle.AcceptedNumbers;
import org.examwright.exporters.moodle.MoodleRightSides;
import org.examwright.exporters.moodle.OutcomeFeedback;
import org.examwright.exporters.moodle.Weights;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.moodle.TextFormat;
import org.examwright.moodle.Wildcards;
import org.examwright.moodle.xml.OrderingSetting;

/** Writes what belongs to one type of question: its answers and settings. */
final class AnswerElements {
  /** Moodle's codes for units: not used, or accepted but not asked for. */
  private static final int NO_UNITS = 3;

  private static final int OPTIONAL_UNITS = 0;

  private final MoodleXml xml;
  private final FieldElements fields;
  private final MoodleXmlOptions options;
  private final EssayElements essays;

  AnswerElements(MoodleXml xml, FieldElements fields, MoodleXmlOptions options) {
    this.xml = xml;
    this.fields = fields;
    this.options = options;
    this.essays = new EssayElements(fields);
  }

  void write(Question question) {
    RichText otherwise = OutcomeFeedback.otherwise(question);
    switch (withOutcomes(question)) {
      case Interaction.OpenResponse open -> essays.write(open);
      case Interaction.FileUpload upload -> essays.write(upload);
      case Interaction.ChoiceSelection selection -> choices(selection);
      case Interaction.TrueFalse trueFalse -> {
        truth("true", trueFalse.key(), trueFalse.feedbackWhenTrue());
        truth("false", !trueFalse.key(), trueFalse.feedbackWhenFalse());
      }
      case Interaction.ShortAnswer shortAnswer -> {
        fields.value("usecase", shortAnswer.caseSensitive() ? 1 : 0);
        shortAnswer.answers().forEach(this::word);
        if (!otherwise.isEmpty()) {
          openAnything();
          closeAnswer(otherwise);
        }
      }
      case Interaction.Numeric numeric -> {
        numeric.answers().forEach(this::number);
        if (!otherwise.isEmpty()) {
          openAnything();
          fields.value("tolerance", 0);
          closeAnswer(otherwise);
        }
        unit(numeric.unit());
      }
      case Interaction.Matching matching -> matching(matching);
      case Interaction.Ordering ordering -> ordering(ordering);
      case Interaction.Gaps ignored -> {} // they stand in the text
      case Interaction.None ignored -> {}
    }
  }

  private static Interaction withOutcomes(Question question) {
    return MoodleType.of(question.interaction()).outcomes() == MoodleType.Outcomes.WITH_ANSWERS
        ? OutcomeFeedback.intoAnswers(question)
        : question.interaction();
  }

  private void choices(Interaction.ChoiceSelection selection) {
    fields.value("single", !selection.multiple());
    fields.value("shuffleanswers", selection.shuffle());
    fields.value("answernumbering", options.numbering().word());
    fields.value("showstandardinstruction", 0);
    for (Choice choice : selection.choices()) {
      openAnswer(Weights.of(choice, selection).toPlainString(), TextFormat.HTML);
      fields.item(choice.content());
      closeAnswer(choice.feedback());
    }
  }

  private void truth(String word, boolean key, RichText feedback) {
    openAnswer(key ? "100" : "0", TextFormat.MOODLE);
    xml.leaf("text", word);
    closeAnswer(feedback);
  }

  private void word(AcceptedAnswer answer) {
    openAnswer(Weights.nearest(answer.credit()).toPlainString(), TextFormat.PLAIN);
    xml.leaf("text", Wildcards.written(answer.text()));
    closeAnswer(answer.feedback());
  }

  private void number(NumericAnswer answer) {
    openAnswer(Weights.nearest(answer.credit()).toPlainString(), TextFormat.PLAIN);
    xml.leaf("text", AcceptedNumbers.value(answer.accepted()));
    fields.text("feedback", answer.feedback());
    fields.value("tolerance", AcceptedNumbers.tolerance(answer.accepted()));
    xml.close();
  }

  private void unit(String unit) {
    boolean used = !unit.isBlank() && Units.isStorable(unit);
    if (used) {
      xml.open("units").open("unit").leaf("multiplier", "1").leaf("unit_name", unit.strip());
      xml.close().close();
    }
    fields.value("unitgradingtype", 0);
    fields.value("unitpenalty", "0.1");
    fields.value("showunits", used ? OPTIONAL_UNITS : NO_UNITS);
    fields.value("unitsleft", 0);
  }

  private void matching(Interaction.Matching matching) {
    fields.value("shuffleanswers", matching.shuffle());
    MoodleRightSides rights = MoodleRightSides.of(matching);
    for (Pair pair : matching.pairs()) {
      xml.open("subquestion", "format", TextFormat.HTML.xml());
      fields.item(pair.left());
      fields.plain("answer", rights.written(pair.right()));
      xml.close();
    }
    matching.distractors().forEach(right -> distractor(rights.written(right)));
  }

  private void distractor(String right) {
    xml.open("subquestion", "format", TextFormat.HTML.xml()).leaf("text", "");
    fields.plain("answer", right);
    xml.close();
  }

  private void ordering(Interaction.Ordering ordering) {
    usual(OrderingSetting.LAYOUT);
    usual(OrderingSetting.SELECTION);
    fields.value("selectcount", ordering.items().size());
    usual(OrderingSetting.GRADING);
    fields.value("showgrading", "SHOW");
    fields.value("numberingstyle", "123");
    for (RichText item : ordering.items()) {
      openAnswer("100", TextFormat.HTML);
      fields.item(item);
      closeAnswer(RichText.EMPTY);
    }
  }

  private void usual(OrderingSetting setting) {
    fields.value(setting.field(), setting.usual());
  }

  /** An answer that all others are: an asterisk that is a wildcard. */
  private void openAnything() {
    openAnswer("0", TextFormat.PLAIN);
    xml.leaf("text", Wildcards.ANYTHING);
  }

  private void openAnswer(String fraction, TextFormat format) {
    xml.open("answer", "fraction", fraction, "format", format.xml());
  }

  private void closeAnswer(RichText feedback) {
    fields.text("feedback", feedback);
    xml.close();
  }
}
