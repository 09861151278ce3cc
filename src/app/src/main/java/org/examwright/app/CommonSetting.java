package org.examwright.app;

import org.examwright.model.exchange.Exporter;

/**
 * An option of the command line for every format that has one of the same name, such as {@code
 * --edition key}.
 *
 * @param value empty when the user gave none
 * @param kind of the formats that have it, for messages: {@code on paper}
 */
record CommonSetting(String option, String value, String kind) {

  boolean isGiven() {
    return !value.isEmpty();
  }

  boolean concerns(Exporter<?> exporter) {
    return isGiven()
        && OptionField.of(exporter.defaults()).stream().anyMatch(field -> field.isNamed(option));
  }

  Setting of(Exporter<?> exporter) {
    return new Setting(written(), exporter.format().id(), option, value);
  }

  /** As it stands on the command line. */
  String written() {
    return "--" + option + " " + value;
  }
}
