package org.examwright.reading.tools.mkdocs;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads the quizzes of pages for mkdocs-quiz. */
public final class MkdocsQuizReader implements Reader {
  @Override
  public String id() {
    return "mkdocs-quiz";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(source, "set each between lines `<quiz>` and `</quiz>`", MkdocsPage::read);
  }
}
