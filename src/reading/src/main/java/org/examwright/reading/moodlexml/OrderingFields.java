package org.examwright.reading.moodlexml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.Interaction;

/** Reads things to put in order. */
record OrderingFields(Fields fields) {
  /** What has no counterpart, with the values that make no difference. */
  private static final Map<String, Set<String>> SETTINGS =
      Map.of(
          "layouttype", Set.of("", "VERTICAL", "0"),
          "selecttype", Set.of("", "ALL", "0"),
          "gradingtype", Set.of("", "ABSOLUTE_POSITION", "0"));

  Interaction read() {
    for (String setting : List.of("layouttype", "selecttype", "gradingtype")) {
      String value = fields.value(setting);
      if (!SETTINGS.getOrDefault(setting, Set.of()).contains(value)) {
        fields.note("how Moodle chooses, sets or grades the items, `" + value + "`, is left out");
      }
    }
    return new Interaction.Ordering(fields.answers().stream().map(fields::text).toList());
  }
}
