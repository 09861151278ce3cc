package org.examwright.reading.text;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.xml.MoodleXmlReader;
import org.examwright.reading.qti.QtiReader;

/** Reads XML files: finds out whether they are QTI or Moodle XML, by their root element. */
public final class XmlReader implements Reader {
  private static final List<String> EXTENSIONS = List.of("xml");

  @Override
  public String id() {
    return "xml";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Result read(Source source) {
    return QtiReader.isQti(source.content())
        ? new QtiReader().read(source)
        : new MoodleXmlReader().read(source);
  }
}
