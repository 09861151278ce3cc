package org.examwright.reading.tools.text2qti;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads quizzes for text2qti, which makes QTI for Canvas of them. */
public final class Text2QtiReader implements Reader {
  @Override
  public String id() {
    return "text2qti";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source, "begin each with a number: `1. What is asked?`", Text2QtiQuiz::read);
  }
}
