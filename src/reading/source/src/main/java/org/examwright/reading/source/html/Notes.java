package org.examwright.reading.source.html;

import java.util.function.Function;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;
import org.jsoup.nodes.Element;

/**
 * Says what is left out of HTML, and where.
 *
 * @param places where an element stands in its file
 */
record Notes(Problems problems, Function<Element, Origin> places) {

  Origin origin(Element element) {
    return places.apply(element);
  }

  void note(Element element, String message) {
    problems.tally(origin(element), message);
  }

  void warning(Element element, String message, String hint) {
    problems.warning(origin(element), message, hint);
  }

  /** Says that an element is left out, and that what stands in it is not. */
  void leftOut(Element element) {
    note(element, "the HTML " + tag(element) + " is left out" + rest(element));
  }

  /** A text of an element, without characters that no text may hold. */
  String allowed(String text, Element element) {
    return problems.allowed(text, () -> origin(element));
  }

  String attribute(Element element, String key) {
    return allowed(element.attr(key), element);
  }

  /** The name of an element, as messages have it. */
  static String tag(Element element) {
    return "`<" + HtmlTree.name(element) + ">`";
  }

  /** What messages say of the content of an element that is left out. */
  static String rest(Element element) {
    return element.childNodeSize() == 0 ? "" : ", its text is kept";
  }
}
