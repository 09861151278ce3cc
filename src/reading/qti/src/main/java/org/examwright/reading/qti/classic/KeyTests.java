package org.examwright.reading.qti.classic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.examwright.reading.qti.xml.XmlElement;

/**
 * Reads what conditions ask.
 *
 * @see <a href="https://www.imsglobal.org/question/qtiv1p2/imsqti_asi_bindv1p2.html">QTI 1.2, XML
 *     binding, 3.5</a>
 */
final class KeyTests {
  private KeyTests() {}

  /** What a {@code conditionvar} asks; those that stand side by side hold together. */
  static KeyTest of(XmlElement conditionvar) {
    List<KeyTest> tests = conditionvar.elements().map(KeyTests::one).toList();
    return tests.size() == 1 ? tests.getFirst() : new KeyTest.Every(tests);
  }

  private static KeyTest one(XmlElement element) {
    return switch (element.name()) {
      case "and" -> new KeyTest.Every(element.elements().map(KeyTests::one).toList());
      case "or" -> new KeyTest.Either(element.elements().map(KeyTests::one).toList());
      case "not" -> new KeyTest.Unless(of(element));
      case "other" -> new KeyTest.Remaining();
      case "varequal", "varmatch" -> equal(element, false);
      case "varsubset", "varsubstring" ->
          equal(element, !element.attribute("setmatch").equalsIgnoreCase("Exact"));
      case "vargte", "vargt" -> bound(element, false);
      case "varlte", "varlt" -> bound(element, true);
      default -> new KeyTest.Unread();
    };
  }

  private static KeyTest equal(XmlElement element, boolean partly) {
    return new KeyTest.Equal(
        element.attribute("respident").strip(),
        element.text(),
        element.attribute("case").equalsIgnoreCase("Yes"),
        partly);
  }

  private static KeyTest bound(XmlElement element, boolean upper) {
    Optional<BigDecimal> number = WrittenNumber.read(element.text());
    return number.isPresent()
        ? new KeyTest.Bound(element.attribute("respident").strip(), upper, number.get())
        : new KeyTest.Unread();
  }
}
