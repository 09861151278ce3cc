package org.examwright.reading.tools.amctxt;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads papers for Auto Multiple Choice in its plain syntax, AMC-TXT. */
public final class AmcTxtReader implements Reader {
  @Override
  public String id() {
    return "amc-txt";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source,
        "begin each with `*`, or `**` for several right options, and those with `+` and `-`",
        AmcPaper::read);
  }
}
