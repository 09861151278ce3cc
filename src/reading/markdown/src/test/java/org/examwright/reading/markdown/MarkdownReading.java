package org.examwright.reading.markdown;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;
import org.opentest4j.AssertionFailedError;

/** Reads Markdown for the tests of this package. */
final class MarkdownReading {
  private MarkdownReading() {}

  static Reader.Result of(byte[] content) {
    return of(content, null);
  }

  /**
   * What {@code --shape} makes of a file.
   *
   * @param shape null if it is not given
   */
  static Reader.Result of(String markdown, @Nullable String shape) {
    return of(markdown.getBytes(StandardCharsets.UTF_8), shape);
  }

  private static Reader.Result of(byte[] content, @Nullable String shape) {
    PictureFinder pictures =
        path ->
            path.equals("a b.png")
                ? new PictureFinder.Found(new byte[] {1})
                : new PictureFinder.Missing("there is no such file");
    return new MarkdownReader().read(new Source("set.md", content, pictures, shape));
  }

  static Reader.Result of(String markdown) {
    return of(markdown.getBytes(StandardCharsets.UTF_8));
  }

  /** The set, which must be free of errors. */
  static QuestionSet set(String markdown) {
    Reader.Result result = of(markdown);
    QuestionSet set = result.set();
    if (set == null) {
      throw new AssertionFailedError(result.diagnostics().toString());
    }
    return set;
  }

  static List<Question> questions(String markdown) {
    return set(markdown).questions().toList();
  }

  /** The only question. */
  static Question question(String markdown) {
    List<Question> questions = questions(markdown);
    if (questions.size() != 1) {
      throw new AssertionFailedError(questions.size() + " questions");
    }
    return questions.getFirst();
  }

  /** Every diagnostic as {@code line:column: severity: message}. */
  static List<String> said(String markdown) {
    return said(of(markdown).diagnostics());
  }

  static List<String> said(List<Diagnostic> diagnostics) {
    return diagnostics.stream()
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
