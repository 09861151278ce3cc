package org.examwright.rendering.xml;

import com.ctc.wstx.stax.WstxOutputFactory;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamWriter2;

/**
 * Writes an XML document, an element of structure a line.
 *
 * <p>Structure is indented; what {@link #text}, {@link #raw} and {@link #leaf} write is not
 * touched. An element holds either other elements or text, never both, unless the text is {@link
 * #raw} markup.
 */
public final class XmlWriter {
  private static final WstxOutputFactory FACTORY = new WstxOutputFactory();

  private final Utf8Text out = new Utf8Text();
  private final XMLStreamWriter2 xml;
  private final Deque<Boolean> holdsElements = new ArrayDeque<>();
  private final boolean inLine;

  /** Begins a document. */
  public XmlWriter() {
    this(false);
    raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
  }

  private XmlWriter(boolean inLine) {
    this.inLine = inLine;
    try {
      xml = (XMLStreamWriter2) FACTORY.createXMLStreamWriter(out);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins markup to be put within a line of other markup: no declaration, no line ends. */
  public static XmlWriter fragment() {
    return new XmlWriter(true);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; {@code xmlns} is one like any other
   */
  public XmlWriter open(String name, String... attributes) {
    try {
      startLine();
      xml.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        xml.writeAttribute(attributes[i], attributes[i + 1]);
      }
      holdsElements.push(false);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Closes the innermost open element. */
  public XmlWriter close() {
    try {
      if (holdsElements.pop()) {
        lineBreak(holdsElements.size());
      }
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text, escaped as need be. */
  public XmlWriter text(String text) {
    try {
      xml.writeCharacters(text);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text in sections of character data, in which nothing is escaped. */
  public XmlWriter unescaped(String text) {
    return raw("<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>");
  }

  /** Markup that is well-formed already. */
  public XmlWriter raw(String markup) {
    try {
      xml.writeRaw(markup);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with nothing but text in it. */
  public XmlWriter leaf(String name, String text, String... attributes) {
    return open(name, attributes).text(text).close();
  }

  /** An element with nothing in it. */
  public XmlWriter empty(String name, String... attributes) {
    return open(name, attributes).close();
  }

  /** Ends the document or fragment. */
  public String finish() {
    end();
    return out.toString();
  }

  /** Ends the document or fragment, whose bytes are in UTF-8. */
  public byte[] finishBytes() {
    end();
    return out.take();
  }

  private void end() {
    try {
      xml.close();
      if (!inLine) {
        out.write("\n", 0, 1);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void startLine() throws XMLStreamException {
    int depth = holdsElements.size();
    if (depth > 0) {
      holdsElements.pop();
      holdsElements.push(true);
    }
    lineBreak(depth);
  }

  private void lineBreak(int depth) throws XMLStreamException {
    if (!inLine) {
      xml.writeRaw("\n" + "  ".repeat(depth));
    }
  }
}
