package org.examwright.reading.tools.quizdown;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads quizzes for quizdown. */
public final class QuizdownReader implements Reader {
  @Override
  public String id() {
    return "quizdown";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(source, "begin each with a heading", QuizdownQuiz::read);
  }
}
