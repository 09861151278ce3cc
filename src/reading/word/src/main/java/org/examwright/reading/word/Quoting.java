package org.examwright.reading.word;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Reader;

/**
 * Says with which words the line begins that a message is about, since Word does not count lines.
 */
record Quoting(WrittenLines written) {
  private static final int LONGEST = 40;

  /** The same result with quotations, and with what was said of paragraphs. */
  Reader.Result of(Reader.Result result, List<Diagnostic> ofParagraphs) {
    List<Diagnostic> all = new ArrayList<>();
    for (Diagnostic said : ofParagraphs) {
      Origin place = said.origin();
      int line = written.line(place.line());
      all.add(quoted(moved(said, new Origin(place.file(), line, 1))));
    }
    result.diagnostics().forEach(said -> all.add(quoted(said)));
    return new Reader.Result(result.set(), result.rest(), all, result.explanation());
  }

  private static Diagnostic moved(Diagnostic said, Origin place) {
    return new Diagnostic(
        said.severity(), place, said.message(), said.hint(), said.feature(), said.weight());
  }

  private Diagnostic quoted(Diagnostic said) {
    return quoted(said, written.words(said.origin().line()));
  }

  /** The same with the first of some words. */
  static Diagnostic quoted(Diagnostic said, String words) {
    if (words.isBlank()) {
      return said;
    }
    String quote =
        words.length() <= LONGEST
            ? words
            : words
                    .substring(
                        0,
                        words.offsetByCodePoints(
                            0, Math.min(LONGEST, words.codePointCount(0, words.length()))))
                    .strip()
                + "…";
    return new Diagnostic(
        said.severity(),
        said.origin(),
        said.message() + " (at “" + quote + "”)",
        said.hint(),
        said.feature(),
        said.weight());
  }
}
