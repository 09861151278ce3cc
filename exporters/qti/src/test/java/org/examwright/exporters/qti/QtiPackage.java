package org.examwright.exporters.qti;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The files of an exported package. */
public record QtiPackage(Map<String, byte[]> files) {
  public static <O extends Record> QtiPackage of(Exporter<O> exporter, QuestionSet set) {
    return of(exporter.export(set, exporter.defaults()).artifacts().getFirst());
  }

  public static QtiPackage of(Artifact artifact) {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(artifact.content()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        files.put(entry.getName(), zip.readAllBytes());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new QtiPackage(files);
  }

  /** The XML files as text, by name. */
  public Map<String, String> documents() {
    Map<String, String> documents = new LinkedHashMap<>();
    files.forEach(
        (name, content) -> {
          if (name.endsWith(".xml")) {
            documents.put(name, new String(content, StandardCharsets.UTF_8));
          }
        });
    return documents;
  }

  /** All XML files as one text. */
  String text() {
    return documents().entrySet().stream()
        .map(file -> "=== " + file.getKey() + "\n" + file.getValue())
        .collect(Collectors.joining());
  }

  /** The text of the only item of a package of 2.1 and later, or of the quiz of others. */
  public String item() {
    return documents().entrySet().stream()
        .filter(
            file ->
                file.getKey().startsWith("item-")
                    || file.getKey().matches("(quiz-.*)/\\1.xml|quiz-[^/]*.xml"))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  /** Every text and attribute of the XML files; credits also in percent, as people say them. */
  String words() {
    StringBuilder words = new StringBuilder();
    for (String document : documents().values()) {
      NodeList elements = parse(document).getElementsByTagName("*");
      for (int i = 0; i < elements.getLength(); i++) {
        NamedNodeMap attributes = elements.item(i).getAttributes();
        for (int a = 0; a < attributes.getLength(); a++) {
          String value = attributes.item(a).getNodeValue();
          words.append(value).append('\n');
          if (attributes.item(a).getNodeName().matches("mappedValue|mapped-value")) {
            words.append(new BigDecimal(value).movePointRight(2).toPlainString()).append('\n');
          }
        }
      }
      Element root = parse(document).getDocumentElement();
      words.append(root.getTextContent()).append('\n');
    }
    return words.toString();
  }

  /** How many questions there are, texts between questions apart. */
  int questions() {
    int items = 0;
    for (String document : documents().values()) {
      Document parsed = parse(document);
      items += parsed.getElementsByTagName("assessmentItem").getLength();
      items += parsed.getElementsByTagName("qti-assessment-item").getLength();
      items += parsed.getElementsByTagName("item").getLength();
    }
    return items;
  }

  public static Document parse(String document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setNamespaceAware(true);
      return factory
          .newDocumentBuilder()
          .parse(new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(e.getMessage() + "\n" + document, e);
    }
  }
}
