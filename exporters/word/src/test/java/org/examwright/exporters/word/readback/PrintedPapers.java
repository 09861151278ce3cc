package org.examwright.exporters.word.readback;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.word.WordReader;

/** Documents of an export, which lie in one folder. */
final class PrintedPapers {
  private PrintedPapers() {}

  /**
   * Reads the first of them.
   *
   * @param saved what a program makes of it
   */
  static Reader.Result read(Export export, UnaryOperator<byte[]> saved) {
    Map<String, byte[]> files = new HashMap<>();
    for (Artifact artifact : export.artifacts()) {
      files.put("set." + artifact.suffix(), artifact.content());
    }
    Artifact first = export.artifacts().getFirst();
    return read("set." + first.suffix(), saved.apply(first.content()), files);
  }

  /** Reads a document beside which there are others. */
  static Reader.Result read(String name, byte[] content, Map<String, byte[]> beside) {
    return new WordReader()
        .read(
            new Source(
                name,
                content,
                path ->
                    beside.containsKey(path)
                        ? new PictureFinder.Found(beside.get(path))
                        : new PictureFinder.Missing("there is no such file")));
  }
}
