package org.examwright.reading.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Files written by others, for this program and for others. */
class TextCorpusTest {

  /**
   * What is in a file.
   *
   * @param method how it was counted without the reader
   * @param kinds questions by kind; empty if the file is refused
   * @param refused what is said of it, with its line; empty if it is read
   */
  record TextRow(String file, String method, Map<String, Integer> kinds, String refused) {}

  private static final List<TextRow> ROWS =
      List.of(
          new TextRow(
              "txt/txttoqti-sample.txt",
              "Lines that begin with Q and a number. Two offer True and False and nothing else.",
              Map.of("ChoiceSelection", 4, "TrueFalse", 2),
              ""),
          refused("rmd/boxhist.Rmd", "101: the file is written for R/exams"),
          refused("rmd/capitals.Rmd", "40: the file is written for R/exams"),
          refused("rmd/currency8.Rmd", "24: the file is written for R/exams"),
          refused("rmd/essayreg.Rmd", "71: the file is written for R/exams"),
          refused("rmd/fruit2.Rmd", "99: the file is written for R/exams"),
          refused("rmd/gaussmarkov.Rmd", "34: the file is written for R/exams"),
          refused("rmd/lm.Rmd", "51: the file is written for R/exams"),
          refused("docx/unity-quiz-key.txt", "1: no question was found in the file"));

  private static TextRow refused(String file, String words) {
    return new TextRow(file, "", Map.of(), words);
  }

  @TestFactory
  Stream<DynamicTest> isReadAsCountedByHandOrRefused() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.file(), () -> compare(row)));
  }

  private static void compare(TextRow row) throws IOException {
    byte[] content = Files.readAllBytes(Outside.file("corpus/" + row.file()));
    Reader reader =
        row.file().toLowerCase(Locale.ROOT).endsWith("md")
            ? new MarkdownReader()
            : new TextReader();
    Reader.Result result = reader.read(new Source(row.file(), content, PictureFinder.NONE));
    if (!row.refused().isEmpty()) {
      assertThat(result.set()).isNull();
      assertThat(result.diagnostics()).hasSize(1);
      Diagnostic said = result.diagnostics().getFirst();
      assertThat(said.origin().line() + ": " + said.message()).startsWith(row.refused());
      assertThat(said.hint()).isNotEmpty();
      return;
    }
    QuestionSet set = Objects.requireNonNull(result.set(), result.diagnostics()::toString);
    Map<String, Integer> kinds = new TreeMap<>();
    for (Question question : set.questions().toList()) {
      kinds.merge(question.interaction().getClass().getSimpleName(), 1, Integer::sum);
    }
    assertThat(kinds).as(row.method()).isEqualTo(row.kinds());
  }
}
