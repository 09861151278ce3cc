package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import org.examwright.rendering.xml.XmlWriter;

/** Writes the elements of 2.x as a version spells them. */
final class QtiWriter {
  private final QtiVersion version;
  private final XmlWriter xml;

  private QtiWriter(QtiVersion version, XmlWriter xml) {
    this.version = version;
    this.xml = xml;
  }

  static QtiWriter document(QtiVersion version) {
    return new QtiWriter(version, new XmlWriter());
  }

  /** Markup for a place within a line of text. */
  static QtiWriter inLine(QtiVersion version) {
    return new QtiWriter(version, XmlWriter.fragment());
  }

  QtiVersion version() {
    return version;
  }

  QtiWriter open(String name, String... attributes) {
    xml.open(version.element(name), spelled(attributes));
    return this;
  }

  QtiWriter close() {
    xml.close();
    return this;
  }

  QtiWriter empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  QtiWriter leaf(String name, String text, String... attributes) {
    xml.leaf(version.element(name), text, spelled(attributes));
    return this;
  }

  /** An element whose content is HTML. */
  QtiWriter html(String name, String html, String... attributes) {
    open(name, attributes);
    xml.raw(html);
    return close();
  }

  /** HTML that stands by itself. */
  QtiWriter div(String html) {
    xml.open("div").raw(html).close();
    return this;
  }

  /** HTML that is feedback or a rubric. */
  QtiWriter content(String html) {
    if (version.wrapsContent()) {
      return open("contentBody").div(html).close();
    }
    return div(html);
  }

  QtiWriter variable(String identifier) {
    return empty("variable", "identifier", identifier);
  }

  QtiWriter value(BaseType type, String value) {
    return leaf("baseValue", value, "baseType", type.word());
  }

  QtiWriter value(BigDecimal number) {
    return value(BaseType.FLOAT, number.stripTrailingZeros().toPlainString());
  }

  String finish() {
    return xml.finish();
  }

  private String[] spelled(String... attributes) {
    String[] spelled = attributes.clone();
    for (int i = 0; i < spelled.length; i += 2) {
      spelled[i] = version.attribute(spelled[i]);
    }
    return spelled;
  }
}
