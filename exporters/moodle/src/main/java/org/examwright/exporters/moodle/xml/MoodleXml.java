package org.examwright.exporters.moodle.xml;

import java.util.regex.Pattern;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes text so that Moodle's parser hears all of it.
 *
 * <p>It takes text in pieces, which end at references and at any letter beyond ASCII, and passes
 * over every piece that is white space alone: between two references a space would be missing. A
 * section of character data is one piece, or long ones.
 */
final class MoodleXml {
  private static final Pattern ONE_PIECE = Pattern.compile("[ -~&&[^&<>]]*");

  private final XmlWriter xml = new XmlWriter();

  MoodleXml open(String name, String... attributes) {
    xml.open(name, attributes);
    return this;
  }

  MoodleXml close() {
    xml.close();
    return this;
  }

  /** An element with nothing in it. */
  MoodleXml empty(String name) {
    xml.empty(name);
    return this;
  }

  /** An element with nothing but text in it. */
  MoodleXml leaf(String name, String text, String... attributes) {
    xml.open(name, attributes);
    if (ONE_PIECE.matcher(text).matches()) {
      xml.text(text);
    } else {
      xml.unescaped(text);
    }
    xml.close();
    return this;
  }

  byte[] finish() {
    return xml.finishBytes();
  }
}
