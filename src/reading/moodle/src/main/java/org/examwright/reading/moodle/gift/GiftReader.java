package org.examwright.reading.moodle.gift;

import java.util.List;
import java.util.Optional;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;

/** Reads GIFT, the plain text format of Moodle's question bank. */
public final class GiftReader implements Reader {
  /** Moodle takes a file that ends in .txt without a look at what is in it. */
  static final List<String> EXTENSIONS = List.of("gift", "gift.txt");

  @Override
  public String id() {
    return "gift";
  }

  @Override
  public List<String> extensions() {
    return EXTENSIONS;
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    Optional<QuestionSet> set =
        SourceText.of(source, problems)
            .flatMap(text -> new GiftBank(source, new FilePlaces(text, problems)).read(text));
    QuestionSet read = set.orElse(null);
    boolean bad = problems.hasErrors();
    return new Result(bad ? null : read, bad ? read : null, problems.all(), Explanation.NONE);
  }
}
