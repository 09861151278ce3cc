package org.examwright.reading.tools;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.opentest4j.AssertionFailedError;

/** Reads files for the tests of this module, by the name of their reader. */
final class ToolReads {
  private ToolReads() {}

  /** The readers of this module. */
  static List<Reader> readers() {
    return ServiceLoader.load(Reader.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(reader -> reader.getClass().getName().startsWith(ToolReads.class.getPackageName()))
        .toList();
  }

  /** Their names. */
  static List<String> ids() {
    return readers().stream().map(Reader::id).toList();
  }

  static Reader.Result read(String reader, String text) {
    return read(reader, text.getBytes(StandardCharsets.UTF_8));
  }

  static Reader.Result read(String reader, byte[] content) {
    PictureFinder pictures =
        path ->
            path.equals("tree.png")
                ? new PictureFinder.Found(new byte[] {1})
                : new PictureFinder.Missing("there is no such file");
    return readers().stream()
        .filter(each -> each.id().equals(reader))
        .findFirst()
        .orElseThrow(() -> new AssertionFailedError("no reader is called " + reader))
        .read(new Source("set.txt", content, pictures));
  }
}
