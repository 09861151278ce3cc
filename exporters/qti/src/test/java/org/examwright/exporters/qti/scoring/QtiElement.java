package org.examwright.exporters.qti.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.exporters.qti.QtiPackage;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/** An element of any version, with the names of 2.x. */
record QtiElement(
    String name, Map<String, String> attributes, List<QtiElement> children, String text) {
  private static final Pattern WORD = Pattern.compile("-([a-z])");

  static QtiElement root(String document) {
    return of(QtiPackage.parse(document).getDocumentElement());
  }

  private static QtiElement of(Element element) {
    Map<String, String> attributes = new HashMap<>();
    NamedNodeMap nodes = element.getAttributes();
    for (int i = 0; i < nodes.getLength(); i++) {
      attributes.put(camel(nodes.item(i).getNodeName()), nodes.item(i).getNodeValue());
    }
    List<QtiElement> children = new ArrayList<>();
    for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child) {
        children.add(of(child));
      }
    }
    String name = element.getLocalName();
    return new QtiElement(
        name.startsWith("qti-") ? camel(name.substring("qti-".length())) : name,
        attributes,
        children,
        children.isEmpty() ? element.getTextContent() : "");
  }

  /** The value of an attribute, which must be there. */
  String attribute(String name) {
    return optional(name)
        .orElseThrow(() -> new AssertionError("<" + this.name + "> has no " + name));
  }

  Optional<String> optional(String name) {
    return Optional.ofNullable(attributes.get(name));
  }

  List<QtiElement> children(String name) {
    return children.stream().filter(child -> child.name.equals(name)).toList();
  }

  /** The values of an attribute, wherever it stands. */
  Stream<String> everywhere(String attribute) {
    return Stream.concat(
        optional(attribute).stream(),
        children.stream().flatMap(child -> child.everywhere(attribute)));
  }

  private static String camel(String name) {
    return name.indexOf('-') < 0
        ? name
        : WORD.matcher(name).replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
  }
}
