package org.examwright.reading.tools.bank;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads lists for bbquiz: a tab and an {@code X} stand behind the right options. */
public final class BbQuizReader implements Reader {
  @Override
  public String id() {
    return "bbquiz";
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
        file -> new LineBlocks(file, new CrossedOptions(file)).read());
  }
}
