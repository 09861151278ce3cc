package org.examwright.reading.qti.assessment;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/**
 * What the documents around an item say of it.
 *
 * @param stimulus what is read before it; may be empty
 * @param weight what its score is multiplied with; null when nothing is said
 */
record ItemRole(
    String identifier,
    String title,
    List<String> tags,
    RichText stimulus,
    @Nullable BigDecimal weight) {
  ItemRole {
    tags = List.copyOf(tags);
  }
}
