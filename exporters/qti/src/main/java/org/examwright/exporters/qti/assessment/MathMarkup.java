package org.examwright.exporters.qti.assessment;

import java.io.StringWriter;
import java.util.Optional;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.examwright.rendering.formula.MathMl;
import org.w3c.dom.Element;

/** Formulas as MathML in a string. */
final class MathMarkup {
  private MathMarkup() {}

  /** The markup of a formula; nothing when it is not understood. */
  static Optional<String> of(String tex, boolean display) {
    return MathMl.forBrowsers(tex, display).map(MathMarkup::string);
  }

  private static String string(Element math) {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      StringWriter out = new StringWriter();
      transformer.transform(new DOMSource(math), new StreamResult(out));
      return out.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }
}
