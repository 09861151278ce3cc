package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Who cries wolf is not heard: lists that are read right give next to no doubts. */
class FalseAlarmsTest {
  private static final int DOCUMENTS = LongRun.count(5_000, 600);

  /**
   * What is doubted in a file.
   *
   * @param due how many doubts are so rightly that a reader would want to know
   * @param why what is doubtful about them
   */
  private record Row(String file, int due, String why) {}

  private static final List<Row> ROWS =
      List.of(
          new Row("corpus/markdown/alexeygrigorev-technical.md", 0, ""),
          new Row("corpus/markdown/azure-check.md", 0, ""),
          new Row("corpus/markdown/faqguru-nodejs.md", 0, ""),
          new Row("corpus/markdown/lydiahallie-javascript-questions.md", 0, ""),
          new Row(
              "corpus/markdown/numpy-100.md",
              6,
              "Six questions ask about code that stands below them, and the code went into their"
                  + " model answers: nothing in the file sets it apart."),
          new Row("corpus/markdown/react-es.md", 0, ""),
          new Row("corpus/markdown/trimstray-sysadmin.md", 0, ""),
          new Row("corpus/txt/examark-all-types.md", 0, ""),
          new Row("corpus/txt/mkdocs-quiz-demo.md", 0, ""),
          new Row("corpus/txt/moodle-md2xml-example.md", 0, ""));

  @TestFactory
  Stream<DynamicTest> aListOfOthersIsDoubtedOnlyWhereItIsDoubtful() {
    return ROWS.stream()
        .map(
            row ->
                DynamicTest.dynamicTest(
                    row.file(),
                    () -> {
                      Reader.Result result = read(Files.readString(Outside.file(row.file())));
                      assertThat(result.explanation().doubts()).as(row.why()).hasSize(row.due());
                    }));
  }

  @Test
  void samplesAreNotDoubted() throws Exception {
    for (String file : List.of("input/set-3.md", "input/all-types.md")) {
      Reader.Result result = read(Files.readString(Corpus.root().resolve(file)));
      assertThat(result.explanation().doubts()).as(file).isEmpty();
    }
  }

  /** They are read right, see {@link GeneratedDocumentsTest}. */
  @Test
  void oneInTwoHundredQuestionsOfGeneratedDocumentsIsDoubtedAtMost() {
    int questions = 0;
    int doubts = 0;
    TreeMap<String, Integer> kinds = new TreeMap<>();
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      Reader.Result result = read(GeneratedDocument.of(new Random(seed)).markdown());
      QuestionSet set = result.set();
      questions += set == null ? 0 : set.size();
      for (Explanation.Doubt doubt : result.explanation().doubts()) {
        doubts++;
        kinds.merge(doubt.message(), 1, Integer::sum);
        assertThat(doubt.grave()).as("seed " + seed + ": " + doubt).isFalse();
      }
    }
    assertThat(doubts * 200).as(kinds.toString()).isLessThan(questions);
  }

  private static Reader.Result read(String markdown) {
    byte[] content = markdown.getBytes(StandardCharsets.UTF_8);
    PictureFinder pictures = path -> new PictureFinder.Missing("there is no such file");
    return new MarkdownReader().read(new Source("set.md", content, pictures, null, true));
  }
}
