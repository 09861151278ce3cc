package org.examwright.reading.moodle.xml;

import java.math.BigDecimal;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.moodle.MoodleNumber;
import org.examwright.moodle.TextFormat;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.StoredCredits;
import org.examwright.reading.moodle.bank.StoredTexts;

/** Reads the fields of a question. */
record StoredFields(XmlContent.Element question, FilePlaces places, StoredTexts texts) {
  Origin origin() {
    return places.of(question.place());
  }

  void note(String message) {
    places.note(question.place(), message);
  }

  void warning(String message, String hint) {
    places.warning(question.place(), message, hint);
  }

  /** A text of the question; empty when there is none. */
  RichText text(String name) {
    return question.child(name).map(this::text).orElse(RichText.EMPTY);
  }

  /** The text of an element, with the files beside it. */
  RichText text(XmlContent.Element element) {
    return text(element, stored(element));
  }

  /** The same, when something was made of the text already. */
  RichText text(XmlContent.Element element, String text) {
    RichText read = texts.read(text, format(element), files(element), origin(element));
    for (String name : texts.unshown()) {
      places.note(element.place(), "the file `" + name + "`, which no text shows, is left out");
    }
    return read;
  }

  /** A text as Moodle stores it. */
  String stored(XmlContent.Element element) {
    Optional<XmlContent.Element> text = element.child("text");
    if (text.isEmpty()) {
      return element.text();
    }
    if (text.get().hasElements()) {
      places.warning(
          text.get().place(),
          "a text holds tags that are not escaped, and Moodle stores a 0 instead",
          "export the file from Moodle again, or put the text into `<![CDATA[…]]>`");
      return WhiteSpace.trim(text.get().markup());
    }
    return text.get().text();
  }

  /** The format of a text; where it is not said, that of the question's. */
  TextFormat format(XmlContent.Element element) {
    String own = element.attribute("format");
    String usual =
        own.isEmpty()
            ? question.child("questiontext").map(text -> text.attribute("format")).orElse("")
            : own;
    return TextFormat.ofXml(usual).orElse(TextFormat.HTML);
  }

  /** The files beside a text, by the names that it shows them by. */
  Map<String, byte[]> files(XmlContent.Element element) {
    Map<String, byte[]> files = new HashMap<>();
    for (XmlContent.Element file : element.children("file")) {
      String path = (file.attribute("path") + file.attribute("name")).replaceFirst("^/", "");
      try {
        files.put(path, Base64.getMimeDecoder().decode(file.text()));
      } catch (IllegalArgumentException e) {
        places.warning(
            file.place(), "the file `" + path + "` is damaged and left out", "add it in Moodle");
      }
    }
    return files;
  }

  Origin origin(XmlContent.Element element) {
    return places.of(element.place());
  }

  /** A value of the question; empty when there is none. */
  String value(String name) {
    return question.value(name);
  }

  /** Whether a value says yes: a 1, or the word true. */
  boolean isSet(String name) {
    String value = value(name);
    return value.equals("1") || value.equalsIgnoreCase("true");
  }

  List<XmlContent.Element> answers() {
    return question.children("answer");
  }

  /** What an answer earns, in percent. */
  BigDecimal credit(XmlContent.Element answer) {
    String attribute = answer.attribute("fraction");
    String fraction = attribute.isEmpty() ? answer.value("fraction") : attribute;
    BigDecimal credit = MoodleNumber.read(fraction).orElse(BigDecimal.ZERO);
    if (!fraction.isEmpty() && MoodleNumber.read(fraction).isEmpty()) {
      places.warning(
          answer.place(), "`" + fraction + "` is no credit and counts as 0", "write a percentage");
    }
    return StoredCredits.read(credit, origin(answer), places.problems());
  }

  RichText feedback(XmlContent.Element answer) {
    return answer.child("feedback").map(this::text).orElse(RichText.EMPTY);
  }
}
