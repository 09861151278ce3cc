package org.examwright.reading.qti.classic;

import org.examwright.reading.qti.xml.XmlElement;

/** One of the labels of a response: something to choose, to order or to accept. */
record FieldLabel(String ident, XmlElement element) {
  /** The words without their formatting, as answers in words are compared. */
  String words() {
    return element.descendants("material").isEmpty() ? "" : element.text();
  }
}
