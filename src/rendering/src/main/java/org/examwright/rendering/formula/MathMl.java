package org.examwright.rendering.formula;

import java.io.IOException;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import uk.ac.ed.ph.snuggletex.DOMOutputOptions;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/**
 * Translates LaTeX formulas to MathML.
 *
 * @see <a href="https://www.w3.org/TR/MathML2/">MathML 2.0</a>, presentation markup
 */
public final class MathMl {
  public static final String NAMESPACE = "http://www.w3.org/1998/Math/MathML";

  private static final String DEFINITIONS = Styles.apart(Commands.DEFINITIONS);
  private static final SnuggleEngine ENGINE = new SnuggleEngine();

  private MathMl() {}

  /**
   * The {@code math} element of a formula, in {@link #NAMESPACE} and without a prefix.
   *
   * @param display whether it stands in a line of its own
   * @return nothing when the LaTeX has an error, a command that is not known, or one that it
   *     defines by others
   */
  public static Optional<Element> of(String tex, boolean display) {
    try {
      if (OwnCommands.areNested(tex)) {
        return Optional.empty();
      }
      SnuggleSession session = ENGINE.createSession();
      String delimiter = display ? "$$" : "$";
      session.parseInput(new SnuggleInput(DEFINITIONS, "definitions"));
      if (!session.parseInput(new SnuggleInput(delimiter + known(tex) + delimiter, "formula"))
          || !session.getErrors().isEmpty()) {
        return Optional.empty();
      }
      DOMOutputOptions options = new DOMOutputOptions();
      options.setErrorOutputOptions(DOMOutputOptions.ErrorOutputOptions.NO_OUTPUT);
      Document document =
          DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder().newDocument();
      Element root = document.createElement("root");
      document.appendChild(root);
      session.buildDOMSubtree(root, options);
      if (!session.getErrors().isEmpty()) {
        return Optional.empty();
      }
      Optional<Element> math = onlyMath(root);
      math.ifPresent(Variants::apply);
      math.ifPresent(EmptyParts::remove);
      math.ifPresent(Boxes::draw);
      return math;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e); // every JDK has one
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return Optional.empty(); // the parser throws on some malformed input instead of reporting it
    }
  }

  /** Like {@link #of}, but with nothing that today's browsers no longer draw. */
  public static Optional<Element> forBrowsers(String tex, boolean display) {
    Optional<Element> math = of(tex, display);
    math.ifPresent(Fences::expand);
    return math;
  }

  /** A formula in what the parser knows. */
  private static String known(String tex) {
    return Styles.apart(ArrayLines.asColumns(Brackets.spelled(PlainTex.of(tex))));
  }

  private static Optional<Element> onlyMath(Element root) {
    Node child = root.getFirstChild();
    return child instanceof Element math
            && child.getNextSibling() == null
            && NAMESPACE.equals(math.getNamespaceURI())
            && math.getLocalName().equals("math")
        ? Optional.of(math)
        : Optional.empty();
  }
}
