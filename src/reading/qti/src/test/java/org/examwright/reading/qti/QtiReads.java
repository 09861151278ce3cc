package org.examwright.reading.qti;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;

/** Reads packages and files for tests. */
public final class QtiReads {
  private QtiReads() {}

  public static Reader.Result read(String name, byte[] content) {
    return new QtiReader().read(new Source(name, content, PictureFinder.NONE));
  }

  public static Reader.Result readXml(String xml) {
    return read("quiz.xml", xml.getBytes(StandardCharsets.UTF_8));
  }

  public static Reader.Result read(Zipped zip) {
    return read("quiz.zip", zip.bytes());
  }

  /** What was said, each in a line with its place. */
  public static List<String> said(Reader.Result result) {
    return result.diagnostics().stream().map(QtiReads::line).toList();
  }

  private static String line(Diagnostic diagnostic) {
    return diagnostic.severity() + " " + diagnostic.origin() + ": " + diagnostic.message();
  }
}
