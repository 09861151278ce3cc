package org.examwright.reading.moodle.xml;

import java.util.List;
import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** Reads Moodle XML, in which Moodle's question bank says all that it knows. */
public final class MoodleXmlReader implements Reader {
  private static final int LARGEST_MEGABYTES = 500;

  static final List<String> EXTENSIONS = List.of("moodle.xml");

  @Override
  public String id() {
    return "moodle-xml";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    if (source.content().length > LARGEST_MEGABYTES * 1024 * 1024) {
      problems.error(
          problems.at(1, 1),
          "the file is larger than " + LARGEST_MEGABYTES + " MB",
          "export one category at a time");
      return new Result(null, problems.all());
    }
    Optional<QuestionSet> set =
        SourceText.of(source, problems)
            .flatMap(text -> new MoodleXmlBank(source, new FilePlaces(text, problems)).read(text));
    QuestionSet read = set.orElse(null);
    boolean bad = problems.hasErrors();
    return new Result(bad ? null : read, bad ? read : null, problems.all(), Explanation.NONE);
  }
}
