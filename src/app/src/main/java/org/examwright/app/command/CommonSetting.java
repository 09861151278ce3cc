package org.examwright.app.command;

import org.examwright.library.OptionField;
import org.examwright.library.Setting;
import org.examwright.model.exchange.Exporter;

/**
 * An option of the command line for every format that has one of the same name, such as {@code
 * --edition key}.
 *
 * @param value empty when the user gave none
 * @param kind of the formats that have it, for messages: {@code on paper}
 */
record CommonSetting(String option, String value, String kind) {

  /** What is printed on paper. */
  static final String EDITION = "edition";

  /** The version of Moodle that is written for. */
  static final String TARGET = "target";

  boolean isGiven() {
    return !value.isEmpty();
  }

  boolean concerns(Exporter<?> exporter) {
    return isGiven()
        && OptionField.of(exporter.defaults()).stream().anyMatch(field -> field.isNamed(option));
  }

  Setting setting() {
    return new Setting(written(), option, value);
  }

  /** As it stands on the command line. */
  String written() {
    return "--" + option + " " + value;
  }
}
