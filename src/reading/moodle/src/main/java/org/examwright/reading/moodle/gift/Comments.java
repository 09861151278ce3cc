package org.examwright.reading.moodle.gift;

import java.util.List;
import org.examwright.moodle.gift.GiftComment;
import org.jspecify.annotations.Nullable;

/**
 * Reads what comments say of a question: its id number and tags.
 *
 * @param idNumber the first that is given
 */
record Comments(@Nullable String idNumber, List<String> tags) {
  static Comments of(List<Excerpt> comments) {
    String all = String.join("\n", comments.stream().map(Excerpt::text).toList());
    return new Comments(GiftComment.idIn(all).orElse(null), GiftComment.tagsIn(all));
  }
}
