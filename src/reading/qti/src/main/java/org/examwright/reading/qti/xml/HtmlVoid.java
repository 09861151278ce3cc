package org.examwright.reading.qti.xml;

import java.util.Set;

/**
 * Elements that HTML never closes, so that an end tag would count as another one.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/syntax.html#void-elements">HTML, void
 *     elements</a>
 */
final class HtmlVoid {
  static final Set<String> NAMES =
      Set.of(
          "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param",
          "source", "track", "wbr");

  private HtmlVoid() {}
}
