package org.examwright.reading.moodle.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.source.xml.XmlLimits;

/** Reads a file one {@code question} at a time, so that its size does not matter. */
final class QuestionElements {
  private static final String QUIZ = "quiz";
  private static final String QUESTION = "question";

  /** Deeper elements are no question that Moodle wrote. */
  private static final int DEEPEST = 50;

  private static final String NOT_FROM_MOODLE =
      "Moodle writes no such file: export it from Moodle again, or leave that element out";

  private static final Pattern REFERENCE = Pattern.compile("&(\\w+);");

  private static final XMLInputFactory FACTORY = XmlLimits.factory();

  private final String file;
  private final FilePlaces places;
  private final Consumer<XmlContent.Element> questions;
  private final Deque<XmlContent.Element> open = new ArrayDeque<>();
  private int strangers;

  private QuestionElements(String file, FilePlaces places, Consumer<XmlContent.Element> questions) {
    this.file = file;
    this.places = places;
    this.questions = questions;
  }

  /** Hands out the questions of a file; what is broken is reported, and ends the reading. */
  static void each(String file, FilePlaces places, Consumer<XmlContent.Element> questions) {
    new QuestionElements(file, places, questions).read();
  }

  private void read() {
    int last = 0;
    try {
      XMLStreamReader xml =
          FACTORY.createXMLStreamReader(new StringReader(withoutLateDeclaration(file)));
      boolean root = true;
      while (xml.hasNext()) {
        int event = xml.next();
        last = offset(xml);
        if (event == XMLStreamConstants.START_ELEMENT && root) {
          root = false;
          boolean alone = xml.getLocalName().equals(QUESTION);
          if (alone && !event(event, xml)) {
            return;
          }
          if (!alone && !xml.getLocalName().equals(QUIZ)) {
            error(start(xml), "this is no Moodle XML, which begins with `<quiz>`", "is it QTI?");
            return;
          }
        } else if (!event(event, xml)) {
          return;
        }
      }
    } catch (XMLStreamException e) {
      int place = Math.min(e.getLocation() == null ? last : offset(e.getLocation()), file.length());
      if (XmlLimits.areExceeded(e)) {
        error(place, XmlLimits.words(), NOT_FROM_MOODLE);
      } else {
        broken(place);
      }
    }
  }

  /** XML has nothing stand before its declaration, and people leave an empty line there. */
  private static String withoutLateDeclaration(String file) {
    int start = 0;
    while (start < file.length() && Character.isWhitespace(file.charAt(start))) {
      start++;
    }
    int end = start > 0 && file.startsWith("<?xml", start) ? file.indexOf("?>", start) : -1;
    return end < 0
        ? file
        : file.substring(0, start) + " ".repeat(end + 2 - start) + file.substring(end + 2);
  }

  /** Most often it is a reference that HTML knows and XML does not. */
  private void broken(int place) {
    Matcher reference = REFERENCE.matcher(file);
    int start = file.lastIndexOf('&', Math.max(0, place - 1));
    if (start >= 0
        && reference.find(start)
        && reference.start() == start
        && reference.end() >= place - 1) {
      error(
          start,
          "`" + reference.group() + "` is not defined in XML",
          "write the character itself, or `&amp;" + reference.group(1) + ";`");
    } else {
      error(
          place,
          "the XML is broken here",
          "export the file from Moodle again; is a tag not closed, or `&` not written as `&amp;`?");
    }
  }

  /** Handles an event; whether to go on. */
  private boolean event(int event, XMLStreamReader xml) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> {
        if (open.size() > DEEPEST) {
          error(
              start(xml),
              "an element stands more than " + DEEPEST + " deep within others",
              NOT_FROM_MOODLE);
          return false;
        }
        if (open.isEmpty() && !xml.getLocalName().equals(QUESTION)) {
          stranger(xml);
        } else {
          open.push(
              new XmlContent.Element(
                  xml.getLocalName(), attributes(xml), new ArrayList<>(), start(xml)));
        }
      }
      case XMLStreamConstants.END_ELEMENT -> {
        if (!open.isEmpty()) {
          close(open.pop());
        } else {
          strangers--;
        }
      }
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
        if (!open.isEmpty()) {
          open.peek().content().add(new XmlContent.Characters(xml.getText()));
        }
      }
      case XMLStreamConstants.ENTITY_REFERENCE -> {
        broken(offset(xml));
        return false;
      }
      default -> {} // comments and processing instructions say nothing
    }
    return true;
  }

  /** What stands beside the questions, and is reported once with all that is in it. */
  private void stranger(XMLStreamReader xml) {
    if (strangers == 0) {
      places.warning(
          start(xml),
          "`<" + xml.getLocalName() + ">` is no question and left out",
          "Moodle leaves it out too");
    }
    strangers++;
  }

  private void close(XmlContent.Element element) {
    if (open.isEmpty()) {
      questions.accept(element);
    } else {
      open.peek().content().add(element);
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /** The parser stands behind a start tag when it tells of it. */
  private int start(XMLStreamReader xml) {
    int end = Math.min(offset(xml), file.length()) - 1;
    return Math.max(0, file.lastIndexOf("<" + xml.getLocalName(), end));
  }

  private int offset(XMLStreamReader xml) {
    return offset(xml.getLocation());
  }

  private int offset(Location location) {
    return places.offset(
        Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
  }

  private void error(int place, String message, String hint) {
    places.problems().error(places.of(place), message, hint);
  }
}
