package org.examwright.reading.text;

import java.util.List;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.outline.Shape;
import org.examwright.reading.outline.dialect.LineHabits;
import org.examwright.reading.source.Lines;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;
import org.examwright.reading.text.typed.Typography;

/**
 * Reads question sets as people type them: numbers, letters, {@code Answer: B}, and no markup.
 *
 * <p>{@link TextReader} finds out whether a file is written so.
 */
public final class PlainReader implements Reader {
  @Override
  public String id() {
    return "plain";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public List<String> shapes() {
    return Shape.words();
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    try {
      return SourceText.of(source, problems)
          .map(
              text ->
                  TypedReading.read(
                      source,
                      new Lines(LineHabits.mended(text)),
                      Typography.NONE,
                      TextReader.EXTENSIONS,
                      problems))
          .orElseGet(() -> new Result(null, problems.all()));
    } catch (InvalidQuestionException e) {
      problems.error(problems.at(1, 1), e);
      return new Result(null, problems.all());
    }
  }
}
