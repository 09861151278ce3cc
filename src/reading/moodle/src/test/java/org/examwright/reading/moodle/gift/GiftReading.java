package org.examwright.reading.moodle.gift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.opentest4j.AssertionFailedError;

/** Reads GIFT for the tests of this package. */
final class GiftReading {
  private GiftReading() {}

  static Reader.Result of(byte[] content) {
    return new GiftReader().read(new Source("bank.gift", content, PictureFinder.NONE));
  }

  static Reader.Result of(String gift) {
    return of(gift.getBytes(StandardCharsets.UTF_8));
  }

  static QuestionSet set(String gift) {
    Reader.Result result = of(gift);
    QuestionSet set = result.set();
    if (set == null) {
      throw new AssertionFailedError(result.diagnostics().toString());
    }
    return set;
  }

  static List<Question> questions(String gift) {
    return set(gift).questions().toList();
  }

  /** The first question. */
  static Question question(String gift) {
    return questions(gift).getFirst();
  }

  /** Every diagnostic as {@code line:column: severity: message}. */
  static List<String> said(String gift) {
    return of(gift).diagnostics().stream()
        .map(
            d ->
                "%d:%d: %s: %s"
                    .formatted(
                        d.origin().line(),
                        d.origin().column(),
                        d.severity().name().toLowerCase(Locale.ROOT),
                        d.message()))
        .toList();
  }
}
