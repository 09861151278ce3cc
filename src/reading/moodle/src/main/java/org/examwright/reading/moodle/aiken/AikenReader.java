package org.examwright.reading.moodle.aiken;

import java.util.List;
import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/**
 * Reads Aiken: a question on a line, its options on the next ones, and {@code ANSWER: B}.
 *
 * <p>Files in Aiken end with {@code .txt} as many others do, so that the format has to be named.
 */
public final class AikenReader implements Reader {
  @Override
  public String id() {
    return "aiken";
  }

  @Override
  public List<String> extensions() {
    return List.of();
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    Optional<QuestionSet> set =
        SourceText.of(source, problems)
            .flatMap(text -> new AikenLines(source, problems).read(text));
    QuestionSet read = set.orElse(null);
    boolean bad = problems.hasErrors();
    return new Result(bad ? null : read, bad ? read : null, problems.all(), Explanation.NONE);
  }
}
