package org.examwright.reading.moodle.xml;

import org.examwright.model.Interaction;
import org.examwright.moodle.xml.OrderingSetting;

/** Reads things to put in order. */
record OrderingFields(StoredFields fields) {
  Interaction read() {
    for (OrderingSetting setting : OrderingSetting.values()) {
      String value = fields.value(setting.field());
      if (!setting.isUsual(value)) {
        fields.note("how Moodle chooses, sets or grades the items, `" + value + "`, is left out");
      }
    }
    return new Interaction.Ordering(fields.answers().stream().map(fields::text).toList());
  }
}
