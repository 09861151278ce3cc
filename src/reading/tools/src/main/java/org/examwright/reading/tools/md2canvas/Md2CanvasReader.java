package org.examwright.reading.tools.md2canvas;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads quizzes for md2canvas. */
public final class Md2CanvasReader implements Reader {
  @Override
  public String id() {
    return "md2canvas";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source,
        "begin each with a heading `### Q1`, and say `* question-type: essay-question`",
        Md2CanvasQuiz::read);
  }
}
