package org.examwright.exporters.moodle.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathExpressionException;
import javax.xml.xpath.XPathFactory;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Artifact;
import org.examwright.testkit.Sets;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** An exported document, read by the JDK's parser. */
final class Xml {
  private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");
  private static final Pattern REFERENCE = Pattern.compile("&#(\\d+);");

  private final Document document;

  private Xml(byte[] content) {
    try {
      document =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(content));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(new String(content, StandardCharsets.UTF_8), e);
    }
  }

  static Xml of(List<Artifact> artifacts) {
    return new Xml(artifacts.getFirst().content());
  }

  static Xml of(QuestionSet set) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    return of(exporter.export(set, exporter.defaults()).artifacts());
  }

  /** What Moodle's parser makes of an exported document. */
  static Xml heard(QuestionSet set) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    return new Xml(
        MoodleParser.heard(
            exporter.export(set, exporter.defaults()).artifacts().getFirst().content()));
  }

  static Xml of(Question question) {
    return of(Sets.of(question));
  }

  /** What is lost, in words. */
  static List<String> losses(QuestionSet set) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    return exporter.export(set, exporter.defaults()).diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.LOSS)
        .map(Diagnostic::message)
        .toList();
  }

  /** The texts of the nodes that an XPath finds. */
  List<String> all(String path) {
    try {
      NodeList found =
          (NodeList)
              XPathFactory.newInstance()
                  .newXPath()
                  .evaluate(path, document, XPathConstants.NODESET);
      return IntStream.range(0, found.getLength())
          .mapToObj(found::item)
          .map(Node::getTextContent)
          .toList();
    } catch (XPathExpressionException e) {
      throw new IllegalArgumentException(path, e);
    }
  }

  /** The text of the only node that an XPath finds. */
  String one(String path) {
    List<String> found = all(path);
    if (found.size() != 1) {
      throw new AssertionError(path + " finds " + found);
    }
    return found.getFirst();
  }

  /** The same among the fields of the only question. */
  String field(String path) {
    return one("/quiz/question[@type != 'category']/" + path);
  }

  List<String> fields(String path) {
    return all("/quiz/question[@type != 'category']/" + path);
  }

  /** All that somebody can read, and then the credits. */
  String words() {
    return words(document.getDocumentElement().getTextContent()) + all("//@fraction");
  }

  /** HTML without its markup. */
  static String words(String html) {
    return REFERENCE
        .matcher(TAG.matcher(html).replaceAll(""))
        .replaceAll(
            found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(found.group(1)))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
