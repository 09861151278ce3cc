package org.examwright.reading.qti.xml;

/** What stands in an element. */
public sealed interface XmlNode permits XmlElement, XmlNode.XmlCharacters {

  /** Characters, with what was escaped or in CDATA as it is meant. */
  record XmlCharacters(String text) implements XmlNode {}
}
