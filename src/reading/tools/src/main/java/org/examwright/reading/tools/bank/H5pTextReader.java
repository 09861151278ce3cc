package org.examwright.reading.tools.bank;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads what is pasted into H5P as text: a question, its options, a star at the right ones. */
public final class H5pTextReader implements Reader {
  @Override
  public String id() {
    return "h5p-text";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source,
        "write each question on a line, its options below, and an empty line behind them",
        file -> new LineBlocks(file, new StarredOptions(file)).read());
  }
}
