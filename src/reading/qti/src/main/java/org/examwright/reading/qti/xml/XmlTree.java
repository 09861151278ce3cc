package org.examwright.reading.qti.xml;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.Characters;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;
import org.examwright.reading.source.html.References;
import org.examwright.reading.source.xml.NamedReferences;
import org.examwright.reading.source.xml.XmlLimits;

/**
 * Makes a tree of a document.
 *
 * <p>Prefixes and namespaces are passed over, since the files of some platforms declare them
 * wrongly. A document type is passed over as well: nothing outside of the document is ever read,
 * and no entity of its own is known.
 */
public final class XmlTree {
  /** What makes no sense by half. */
  private static final Set<String> WHOLE = Set.of("item", "assessmentItem", "qti-assessment-item");

  /** An empty line before the declaration, which XML forbids and some files have. */
  private static final Pattern LATE_DECLARATION = Pattern.compile("^(\\s+)<\\?xml\\s[^>]*>");

  private static final XMLInputFactory FACTORY = factory();

  private final String text;
  private final XmlPlaces places;
  private final Problems problems;
  private final Deque<XmlElement> open = new ArrayDeque<>();

  private XmlTree(String text, String file, Problems problems) {
    this.text = text;
    this.places = new XmlPlaces(text, file);
    this.problems = problems;
  }

  /**
   * The root element of a document.
   *
   * <p>A document that is broken is an error that is reported; what stands before the break is
   * kept, but for an item in which it is.
   *
   * @param file as diagnostics show it
   * @return nothing if there is no root, or only half an item
   */
  public static Optional<XmlElement> of(byte[] document, String file, Problems problems) {
    return new XmlTree(text(document, file, problems), file, problems).read();
  }

  /** The name of a document's root element; nothing if it has none that can be read. */
  public static Optional<String> rootName(byte[] document) {
    Problems ignored = new Problems("");
    try {
      XMLStreamReader xml =
          FACTORY.createXMLStreamReader(new StringReader(text(document, "", ignored)));
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          return Optional.of(local(xml.getLocalName()));
        }
      }
    } catch (XMLStreamException e) {
      return Optional.empty(); // told by whoever reads the document
    }
    return Optional.empty();
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XmlLimits.factory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    return factory;
  }

  private static String text(byte[] document, String file, Problems problems) {
    String decoded =
        XmlCharset.decoded(document, Origin.of(file), problems)
            .replace("\r\n", "\n")
            .replace('\r', '\n');
    String begun = LATE_DECLARATION.matcher(decoded).replaceFirst("$1");
    String allowed =
        References.allowed(
            allowed(begun, file, problems),
            stranger ->
                problems.tally(
                    Origin.of(file), "the control character " + stranger + " is left out"));
    return NamedReferences.resolved(allowed);
  }

  /** Some platforms write control characters, which XML forbids. */
  private static String allowed(String text, String file, Problems problems) {
    String mark = Character.toString(SourceText.MARK);
    if (Characters.areAllowed(text) && !text.contains(mark)) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < text.length(); ) {
      int character = text.codePointAt(i);
      if (character == '\n') {
        line++;
        lineStart = i + 1;
      }
      if (Characters.isAllowed(character) && character != SourceText.MARK) {
        out.appendCodePoint(character);
      } else {
        problems.leftOut(new Origin(file, line, i - lineStart + 1), character);
      }
      i += Character.charCount(character);
    }
    return out.toString();
  }

  private Optional<XmlElement> read() {
    XmlElement root = null;
    Origin last = places.at(1, 1);
    try {
      XMLStreamReader xml = FACTORY.createXMLStreamReader(new StringReader(text));
      while (xml.hasNext()) {
        int event = xml.next();
        int line = xml.getLocation().getLineNumber();
        int column = xml.getLocation().getColumnNumber();
        last = places.at(line, column);
        switch (event) {
          case XMLStreamConstants.START_ELEMENT ->
              open.push(
                  new XmlElement(
                      local(xml.getLocalName()),
                      attributes(xml),
                      new ArrayList<>(),
                      places.ofTag(xml.getLocalName(), line, column)));
          case XMLStreamConstants.END_ELEMENT -> root = close();
          case XMLStreamConstants.CHARACTERS,
              XMLStreamConstants.CDATA,
              XMLStreamConstants.SPACE -> {
            if (!open.isEmpty()) {
              open.peek().content().add(new XmlNode.XmlCharacters(lines(xml.getText())));
            }
          }
          default -> {} // comments and processing instructions say nothing
        }
      }
    } catch (XMLStreamException e) {
      report(e, last);
      while (!open.isEmpty()) {
        if (WHOLE.contains(open.peek().name())) {
          open.pop();
          root = null;
        } else {
          root = close();
        }
      }
    }
    return Optional.ofNullable(root);
  }

  private XmlElement close() {
    XmlElement element = open.pop();
    if (!open.isEmpty()) {
      open.peek().content().add(element);
    }
    return element;
  }

  private void report(XMLStreamException problem, Origin last) {
    Origin place =
        problem.getLocation() == null
            ? last
            : places.at(
                problem.getLocation().getLineNumber(), problem.getLocation().getColumnNumber());
    if (XmlLimits.areExceeded(problem)) {
      problems.error(
          place, XmlLimits.words(), "no learning platform writes such a file: export it again");
    } else {
      problems.error(
          place,
          "the XML is broken here, and what comes behind is not read",
          "export the file again; is a tag not closed, or `&` not written as `&amp;`?");
    }
  }

  private static Map<String, String> attributes(XMLStreamReader xml) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.putIfAbsent(local(xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
    }
    return attributes;
  }

  /** References to carriage returns end lines as well. */
  private static String lines(String characters) {
    return characters.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static String local(String name) {
    return name.substring(name.lastIndexOf(':') + 1);
  }
}
