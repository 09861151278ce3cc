package org.examwright.reading.tools.liascript;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads the quizzes of courses in LiaScript, and of files for md2moodle, which has its boxes. */
public final class LiaScriptReader implements Reader {
  @Override
  public String id() {
    return "liascript";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source, "write `[(X)]` and `[( )]` in front of the options", LiaScriptCourse::read);
  }
}
