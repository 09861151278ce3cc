package org.examwright.reading.text;

import java.nio.charset.StandardCharsets;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.ModelText;
import org.opentest4j.AssertionFailedError;

/** Reads text files for the tests of this package. */
final class PlainReading {
  private PlainReading() {}

  /** What is found out and read. */
  static Reader.Result of(String text) {
    return of(new TextReader(), text.getBytes(StandardCharsets.UTF_8));
  }

  /** What is read as plain text, whatever it looks like. */
  static Reader.Result plain(String text) {
    return of(new PlainReader(), text.getBytes(StandardCharsets.UTF_8));
  }

  static Reader.Result of(Reader reader, byte[] content) {
    return reader.read(new Source("set.txt", content, PictureFinder.NONE));
  }

  /** The set as an outline; it must be free of errors. */
  static String shown(Reader.Result result) {
    QuestionSet set = result.set();
    if (set == null) {
      throw new AssertionFailedError(result.diagnostics().toString());
    }
    return ModelText.of(set);
  }
}
