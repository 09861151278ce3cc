package org.examwright.reading.sheet.grid;

/** What the formatting of a run means to a text. */
final class TextFormats {
  private TextFormats() {}

  static void begin(OfficeXml element, RichString text) {
    String value = element.attribute("val");
    boolean on = value.isEmpty() || OfficeXml.isTrue(value);
    switch (element.name()) {
      case "b" -> format(on, "b", text);
      case "i" -> format(on, "i", text);
      case "strike" -> format(on, "s", text);
      case "u" -> format(!value.equals("none"), "u", text);
      case "vertAlign" -> {
        format(value.equals("subscript"), "sub", text);
        format(value.equals("superscript"), "sup", text);
      }
      default -> {} // sizes, fonts and colours say nothing
    }
  }

  private static void format(boolean on, String tag, RichString text) {
    if (on) {
      text.format(tag);
    }
  }
}
