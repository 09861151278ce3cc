package org.examwright.reading.text;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;

/** Reads a file by the reader of what it was found to be written in, and says so. */
final class ReadAs {
  private ReadAs() {}

  /**
   * Reads a file.
   *
   * @param title what it is written in
   * @param otherwise how to have it read in another way
   */
  static Reader.Result read(Source source, Reader reader, String title, String otherwise) {
    Reader.Result result = reader.read(source);
    List<Diagnostic> diagnostics = new ArrayList<>();
    diagnostics.add(
        Diagnostic.note(
            new Problems(source.name()).at(1, 1),
            "the file is read as " + title + "; " + otherwise));
    diagnostics.addAll(result.diagnostics());
    return new Reader.Result(result.set(), result.rest(), diagnostics, result.explanation());
  }
}
