package org.examwright.reading.tools.md2xml;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads quizzes for moodle-quiz-md2xml. */
public final class Md2XmlReader implements Reader {
  @Override
  public String id() {
    return "md2xml";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(source, "begin each with a heading: `## Name`", Md2XmlQuiz::read);
  }
}
