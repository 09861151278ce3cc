package org.examwright.reading.tools.bank;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads banks whose parts begin with {@code ---Question}, {@code ---Type} and so on. */
public final class MntcpReader implements Reader {
  @Override
  public String id() {
    return "mntcp";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(source, "begin each with a line `---Question`", MntcpBank::read);
  }
}
