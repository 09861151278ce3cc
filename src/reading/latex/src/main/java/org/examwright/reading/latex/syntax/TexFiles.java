package org.examwright.reading.latex.syntax;

import java.util.List;
import java.util.Optional;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** Finds the files that a file takes in, beside it and below. */
final class TexFiles {
  private static final int MOST = 300;

  private final Source source;
  private final Problems problems;
  private int count;

  TexFiles(Source source, Problems problems) {
    this.source = source;
    this.problems = problems;
  }

  /** A file that was found. */
  record Found(String name, String text) {}

  /** Whether so many files were taken in that one of them takes in itself. */
  boolean isEndless() {
    return ++count > MOST;
  }

  /** The text of a file whose name may lack its ending. */
  Optional<Found> find(String written, String ending) {
    String path = written.startsWith("./") ? written.substring(2) : written;
    for (String name : path.endsWith(ending) ? List.of(path) : List.of(path + ending, path)) {
      if (source.pictures().find(name) instanceof PictureFinder.Found found) {
        String folder = source.name().substring(0, source.name().lastIndexOf('/') + 1);
        String shown = folder + name;
        Source other = new Source(shown, found.content(), PictureFinder.NONE);
        return SourceText.of(other, problems).map(text -> new Found(shown, text));
      }
    }
    return Optional.empty();
  }
}
