package org.examwright.reading.tools.qticonverter;

import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.tools.quiz.QuizFile;

/** Reads banks for qtiConverter, in which two letters say of which type a question is. */
public final class QtiConverterReader implements Reader {
  @Override
  public String id() {
    return "qticonverter";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    return QuizFile.read(
        source, "write its type, `MC`, above each, and `1. What is asked?`", BankBlocks::read);
  }
}
