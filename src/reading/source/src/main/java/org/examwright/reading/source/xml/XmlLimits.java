package org.examwright.reading.source.xml;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * What no file of questions exceeds, so that one which was made to do harm does none.
 *
 * <p>Nothing outside of the file is read, and no entity of its own is known. The parser's limits of
 * entities are therefore off: they count escaped angle brackets as well, of which an honest bank
 * has a hundred thousand.
 *
 * @see <a
 *     href="https://docs.oracle.com/en/java/javase/25/docs/api/java.xml/module-summary.html">java.xml</a>,
 *     JAXP Properties for Processing Limits
 */
public final class XmlLimits {
  private static final int DEEPEST = 200;
  private static final int MOST_ATTRIBUTES = 200;
  private static final int LONGEST_NAME = 1000;

  private static final String ANY = "0";

  /** With what the messages about limits begin, whatever the language of the rest. */
  private static final String MARK = "JAXP0001";

  private XmlLimits() {}

  /** A factory of parsers that keep within the limits. */
  public static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setProperty("jdk.xml.entityExpansionLimit", ANY);
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", ANY);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", ANY);
    factory.setProperty("jdk.xml.maxElementDepth", "" + DEEPEST);
    factory.setProperty("jdk.xml.elementAttributeLimit", "" + MOST_ATTRIBUTES);
    factory.setProperty("jdk.xml.maxXMLNameLimit", "" + LONGEST_NAME);
    return factory;
  }

  /** Whether a file is not broken, but beyond a limit. */
  public static boolean areExceeded(XMLStreamException problem) {
    String message = problem.getMessage();
    return message != null && message.contains(MARK);
  }

  /** What no file may have more of, in words. */
  public static String words() {
    return "an element has more than "
        + MOST_ATTRIBUTES
        + " attributes, a name of more than "
        + LONGEST_NAME
        + " characters, or stands more than "
        + DEEPEST
        + " deep within others";
  }
}
