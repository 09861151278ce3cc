package org.examwright.reading.moodle.bank;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * A question as Moodle stores it.
 *
 * @param name may be empty
 * @param idNumber null when there is none
 */
public record StoredQuestion(
    Origin origin,
    String name,
    RichText stem,
    Interaction interaction,
    BigDecimal points,
    Feedback feedback,
    List<String> tags,
    @Nullable String idNumber) {
  public StoredQuestion {
    tags = List.copyOf(tags);
  }
}
