package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.examwright.model.NumericAnswer;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.Wildcards;
import org.examwright.reading.moodle.bank.StoredAnswers;

/** Reads accepted numbers and their unit. */
record NumberFields(StoredFields fields) {
  AnswerReading.Compared read() {
    StoredAnswers stored = new StoredAnswers(false, fields.places().problems());
    for (XmlContent.Element answer : fields.answers()) {
      String written = fields.stored(answer);
      if (written.equals(Wildcards.ANYTHING)) {
        stored.anything(fields.credit(answer), fields.feedback(answer), fields.origin(answer));
        continue;
      }
      Optional<BigDecimal> value = number(written, answer);
      BigDecimal tolerance =
          number(answer.value("tolerance"), answer).orElse(BigDecimal.ZERO).abs();
      if (value.isPresent()) {
        stored.number(
            new NumericAnswer.Value(value.get(), tolerance),
            fields.credit(answer),
            fields.feedback(answer));
      } else {
        fields
            .places()
            .warning(
                answer.place(),
                "`" + written + "` is no number and left out",
                "write a number with a point");
      }
    }
    return new AnswerReading.Compared(stored.numeric(unit()), stored.otherwise());
  }

  /** A decimal comma becomes another number to Moodle. */
  private Optional<BigDecimal> number(String text, XmlContent.Element answer) {
    Optional<BigDecimal> meant = MoodleNumber.readWithComma(text);
    if (meant.isPresent()) {
      fields
          .places()
          .warning(
              answer.place(),
              "`" + text + "` is read with a decimal point, which Moodle does not",
              "write a point");
      return meant;
    }
    return MoodleNumber.read(text);
  }

  private String unit() {
    List<XmlContent.Element> units =
        fields.question().child("units").map(all -> all.children("unit")).orElse(List.of());
    if (units.isEmpty()) {
      return "";
    }
    XmlContent.Element main =
        units.stream()
            .filter(unit -> isOne(unit.value("multiplier")))
            .findFirst()
            .orElse(units.getFirst());
    if (units.size() > 1) {
      fields.warning(
          "of " + units.size() + " units only `" + main.value("unit_name") + "` is kept",
          "name in the text which unit is expected");
    }
    if (!isOne(main.value("multiplier"))) {
      fields.warning(
          "the unit `" + main.value("unit_name") + "` counts as if it were the usual one",
          "give the numbers in this unit, without a multiplier");
    }
    if (fields.isSet("unitsleft")) {
      fields.note("that the unit stands before the number is left out");
    }
    String grading = fields.value("unitgradingtype");
    if (!grading.isEmpty() && !grading.equals("0")) {
      fields.note("that the unit is graded is left out");
    }
    return main.value("unit_name");
  }

  private static boolean isOne(String multiplier) {
    return MoodleNumber.read(multiplier).filter(n -> n.compareTo(BigDecimal.ONE) == 0).isPresent();
  }
}
