package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads a part of the title block: words, or a list of them such as several authors. */
final class TitleWords {
  private TitleWords() {}

  /** The words in one line; null for none. */
  static @Nullable String of(@Nullable JsonNode value) {
    List<String> words = new ArrayList<>();
    if (value != null && isReadable(value)) {
      for (JsonNode each : value.isArray() ? value : List.of(value)) {
        words.add(each.asString().replaceAll("\\s+", " ").strip());
      }
    }
    words.removeIf(String::isEmpty);
    return words.isEmpty() ? null : String.join(", ", words);
  }

  /** Whether it is words, numbers or a list of such. */
  static boolean isReadable(JsonNode value) {
    if (!value.isArray()) {
      return value.isValueNode();
    }
    for (JsonNode each : value) {
      if (!each.isValueNode()) {
        return false;
      }
    }
    return true;
  }
}
