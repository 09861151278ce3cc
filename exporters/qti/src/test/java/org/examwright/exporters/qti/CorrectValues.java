package org.examwright.exporters.qti;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Finds what items say is right, and that no learner can choose. */
final class CorrectValues {
  private CorrectValues() {}

  /** The correct values of a document, in any version, that are the name of no choice. */
  static Stream<String> namingNothing(Document document) {
    return Stream.concat(
        all(document.getDocumentElement(), "varequal").flatMap(CorrectValues::unknownLabel),
        all(document.getDocumentElement(), "responseDeclaration", "qti-response-declaration")
            .filter(CorrectValues::isOfChoices)
            .flatMap(CorrectValues::unknownChoices));
  }

  /** A label that is not among those of the response that a condition is about. */
  private static Stream<String> unknownLabel(Element varequal) {
    Node item = varequal;
    while (!item.getNodeName().equals("item")) {
      item = item.getParentNode();
    }
    return all((Element) item, "response_lid")
        .filter(lid -> lid.getAttribute("ident").equals(varequal.getAttribute("respident")))
        .filter(
            lid ->
                all(lid, "response_label")
                    .noneMatch(
                        label -> label.getAttribute("ident").equals(varequal.getTextContent())))
        .map(lid -> varequal.getTextContent());
  }

  private static boolean isOfChoices(Element declaration) {
    String type = declaration.getAttribute("baseType") + declaration.getAttribute("base-type");
    return type.matches("identifier|directedPair");
  }

  private static Stream<String> unknownChoices(Element declaration) {
    Set<String> choices =
        all(
                declaration.getOwnerDocument().getDocumentElement(),
                "simpleChoice",
                "inlineChoice",
                "simpleAssociableChoice",
                "qti-simple-choice",
                "qti-inline-choice",
                "qti-simple-associable-choice")
            .map(choice -> choice.getAttribute("identifier"))
            .collect(Collectors.toSet());
    return Stream.concat(
            all(declaration, "value", "qti-value").map(Element::getTextContent),
            all(declaration, "mapEntry", "qti-map-entry")
                .map(entry -> entry.getAttribute("mapKey") + entry.getAttribute("map-key")))
        .flatMap(value -> Stream.of(value.split(" ", -1)))
        .filter(name -> !choices.contains(name));
  }

  private static Stream<Element> all(Element within, String... names) {
    return Stream.of(names)
        .map(within::getElementsByTagName)
        .flatMap(
            found -> IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)));
  }
}
