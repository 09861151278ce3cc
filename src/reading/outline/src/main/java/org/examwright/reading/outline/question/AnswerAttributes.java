package org.examwright.reading.outline.question;

import java.math.BigDecimal;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.source.Problems;

/** What the attributes of an option or an accepted answer say. */
record AnswerAttributes(Attributes attributes, Origin origin, Problems problems) {
  AnswerAttributes {
    if (!attributes.ids().isEmpty() || !attributes.classes().isEmpty()) {
      problems.error(
          origin, "an answer has no name and no class", "use credit=50 or feedback=\"words\"");
    }
    for (String key : attributes.values().keySet()) {
      if (!key.equals(AttributeKey.CREDIT.word()) && !key.equals(AttributeKey.FEEDBACK.word())) {
        problems.error(
            origin, "`" + key + "` is not known here", "use credit=50 or feedback=\"words\"");
      }
    }
  }

  /** In percent, when it is said and is a number. */
  Optional<BigDecimal> credit() {
    String written = attributes.get(AttributeKey.CREDIT.word());
    if (written == null) {
      return Optional.empty();
    }
    String number = written.endsWith("%") ? written.substring(0, written.length() - 1) : written;
    Optional<BigDecimal> credit = WrittenNumbers.plain(number);
    if (credit.isEmpty()) {
      problems.error(
          origin, "`credit=" + written + "` makes no sense", "write a percentage: `credit=50`");
    }
    return credit;
  }

  RichText feedback() {
    String written = attributes.get(AttributeKey.FEEDBACK.word());
    return written == null || written.isBlank() ? RichText.EMPTY : RichText.of(written.strip());
  }
}
