package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.Feedback;
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.xml.XmlDefaults;
import org.examwright.reading.moodle.bank.AnyOther;
import org.examwright.reading.moodle.bank.ShownField;
import org.examwright.reading.moodle.bank.StoredQuestion;
import org.examwright.reading.moodle.bank.StoredTags;

/** Turns a question element into a question: what all types have here, answers elsewhere. */
record ElementConversion(StoredFields fields) {
  /** What Moodle takes off for a wrong try if the author said nothing, by type and version. */
  private static final Set<BigDecimal> USUAL_PENALTIES =
      Set.of(
          BigDecimal.ZERO,
          BigDecimal.ONE,
          new BigDecimal("0.1"),
          XmlDefaults.PENALTY,
          new BigDecimal("0.3333"));

  /** The question; nothing when its type has no counterpart, which is reported. */
  Optional<StoredQuestion> read() {
    Optional<AnswerReading.Answered> read = new AnswerReading(fields).read();
    if (read.isEmpty()) {
      return Optional.empty();
    }
    AnswerReading.Answered answers = read.get();
    AnyOther anyOther = AnyOther.of(answers.interaction(), answers.otherwise());
    noteSettings();
    return Optional.of(
        new StoredQuestion(
            fields.origin(),
            ShownField.of(fields.question().textOf("name")),
            answers.stem(),
            anyOther.interaction(),
            answers.points() == null ? points() : answers.points(),
            feedback(anyOther),
            tags(),
            idNumber()));
  }

  private void noteSettings() {
    if (!fields.value("image").isEmpty() || !fields.value("image_base64").isEmpty()) {
      fields.warning(
          "a picture that belongs to the question in an old way is left out",
          "put it into the question's text in Moodle");
    }
    if (fields.isSet("hidden")) {
      fields.note("that the question is hidden in Moodle is left out");
    }
    MoodleNumber.read(fields.value("penalty"))
        .map(BigDecimal::stripTrailingZeros)
        .filter(penalty -> !USUAL_PENALTIES.contains(penalty))
        .ifPresent(
            penalty ->
                fields.note(
                    "that a wrong try costs "
                        + penalty.movePointRight(2).stripTrailingZeros().toPlainString()
                        + " % of the points is left out"));
  }

  private BigDecimal points() {
    String grade = fields.value("defaultgrade");
    return MoodleNumber.read(grade).orElse(BigDecimal.ONE);
  }

  private String idNumber() {
    return fields.value("idnumber");
  }

  private Feedback feedback(AnyOther anyOther) {
    return new Feedback(
        fields.text("generalfeedback"),
        fields.text("correctfeedback"),
        fields.text("partiallycorrectfeedback"),
        fields.text("incorrectfeedback").then(anyOther.incorrect()),
        hints(),
        anyOther.otherwise());
  }

  private List<RichText> hints() {
    List<RichText> hints = new ArrayList<>();
    for (XmlContent.Element hint : fields.question().children("hint")) {
      RichText text = fields.text(hint);
      if (!text.isEmpty()) {
        hints.add(text);
      }
      if (hint.child("clearwrong").isPresent() || hint.child("options").isPresent()) {
        fields.note("what a hint clears or shows of the answer is left out");
      }
    }
    return hints;
  }

  private List<String> tags() {
    List<String> written =
        Stream.of("tags", "coursetags")
            .flatMap(name -> fields.question().child(name).stream())
            .flatMap(tags -> tags.children("tag").stream())
            .map(tag -> tag.value("text"))
            .toList();
    return StoredTags.of(
        written, fields.places().areOfMoodlesOwn(), fields.origin(), fields.places().problems());
  }
}
