package org.examwright.exporters.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The text of a template: what of it stays, and where ours stands.
 *
 * @param above how many elements of the body stay above ours
 * @param below how many stay below
 * @param section the properties of the pages that ours stands on
 * @param leftOut whether text of the template is left out
 */
record TemplateText(int above, int below, Element section, boolean leftOut) {
  /** What stands where our text goes, alone in its paragraph. */
  static final String QUESTIONS = "{questions}";

  /**
   * Takes out what does not stay.
   *
   * @param body of the template, with its section at the end
   */
  static TemplateText of(Element body) throws UnusableTemplateException {
    List<Element> content = new ArrayList<>(WordXml.children(body));
    Element last = content.removeLast();
    Optional<Element> place =
        content.stream()
            .filter(each -> WordXml.is(each, "p") && text(each).strip().equals(QUESTIONS))
            .findFirst();
    if (place.isPresent()) {
      int above = content.indexOf(place.get());
      List<Element> below = content.subList(above + 1, content.size());
      body.removeChild(place.get());
      return new TemplateText(above, below.size(), section(below).orElse(last), false);
    }
    if (text(body).contains(QUESTIONS)) {
      throw new UnusableTemplateException(
          "has `" + QUESTIONS + "` within a table, a box or other words",
          "put it into a paragraph of its own, outside of tables and boxes");
    }
    boolean leftOut = !text(body).isBlank() || !WordXml.all(body, "drawing").isEmpty();
    content.forEach(body::removeChild);
    return new TemplateText(0, 0, last, leftOut);
  }

  /** The section that ends first among some elements. */
  private static Optional<Element> section(List<Element> content) {
    return content.stream()
        .flatMap(each -> WordXml.child(each, "pPr", "sectPr").stream())
        .findFirst();
  }

  static String text(Node node) {
    return WordXml.all(node, "t").stream()
        .map(Element::getTextContent)
        .collect(Collectors.joining());
  }
}
