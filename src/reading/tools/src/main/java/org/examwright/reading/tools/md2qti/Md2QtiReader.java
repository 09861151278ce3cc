package org.examwright.reading.tools.md2qti;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads quizzes for MD2QTI, whose blocks have keys such as {@code @type}. */
public final class Md2QtiReader implements Reader {
  @Override
  public String id() {
    return "md2qti";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source, "begin each with `@question: 1`, between lines `---`", Md2QtiQuiz::read);
  }
}
