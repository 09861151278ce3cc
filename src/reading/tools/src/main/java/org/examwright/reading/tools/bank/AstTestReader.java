package org.examwright.reading.tools.bank;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads tasks whose parts begin with {@code S:}, {@code +:} and {@code -:}. */
public final class AstTestReader implements Reader {
  @Override
  public String id() {
    return "ast-test";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source, "write `S:` in front of what is asked, `+:` and `-:` below it", AstTasks::read);
  }
}
