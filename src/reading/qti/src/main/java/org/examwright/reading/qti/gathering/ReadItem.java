package org.examwright.reading.qti.gathering;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;

/**
 * A question as a file of QTI has it, before the model has looked at it as a whole.
 *
 * @param origin where the item begins
 * @param identifier as the file has it; may be empty
 * @param title as the file has it; may be empty, and may be what a platform made up
 * @param points 1 where the file says nothing
 * @param tags distinct, none blank
 */
public record ReadItem(
    Origin origin,
    String identifier,
    String title,
    RichText stem,
    Interaction interaction,
    BigDecimal points,
    Feedback feedback,
    List<String> tags) {
  public ReadItem {
    tags = List.copyOf(tags);
  }
}
