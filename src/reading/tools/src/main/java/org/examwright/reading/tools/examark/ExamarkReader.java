package org.examwright.reading.tools.examark;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads quizzes for examark, which makes QTI for Canvas of them. */
public final class ExamarkReader implements Reader {
  @Override
  public String id() {
    return "examark";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source, "begin each with a heading: `## 1. What is asked?`", ExamarkQuiz::read);
  }
}
