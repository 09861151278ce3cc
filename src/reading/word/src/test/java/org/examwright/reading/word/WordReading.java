package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.ModelText;

/** Reads documents in tests. */
final class WordReading {
  private WordReading() {}

  static Reader.Result result(byte[] document) {
    return new WordReader().read(new Source("quiz.docx", document, PictureFinder.NONE));
  }

  static QuestionSet set(WordDraft draft) {
    Reader.Result result = result(draft.bytes());
    assertThat(result.set()).as(result.diagnostics().toString()).isNotNull();
    return Objects.requireNonNull(result.set());
  }

  /** The set, a line for each thing in it, without the line of the set itself. */
  static List<String> lines(WordDraft draft) {
    return ModelText.of(set(draft)).lines().skip(1).map(String::strip).toList();
  }

  static List<String> said(byte[] document) {
    return result(document).diagnostics().stream()
        .map(each -> each.severity() + " " + each.message())
        .toList();
  }
}
