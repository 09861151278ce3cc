package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.examwright.model.Question;
import org.examwright.model.exchange.Explanation;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.outline.account.AccountedLines;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.testkit.AccountLines;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.Outside;
import org.examwright.testkit.SpecExample;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What becomes of each line of a file: something is made of it, or it is said that nothing is. */
class LineAccountTest {
  private static final int DOCUMENTS = LongRun.count(5_000, 400);
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{3,}");

  /** Lines of these are texts of a question. */
  private static final Set<String> TEXTS =
      Set.of("stem", "option", "answer", "feedback", "hint", "grading");

  @Test
  void saysOfEachLineWhatItIs() {
    assertThat(
            account(
                """
                ---
                title: Planets
                ---
                Read well.

                ## Bodies

                **1. Which is a planet?** {points=2}
                One of them.

                - [ ] the Sun
                  > It is a star.
                - [x] Mars

                **Hint:** it is red.

                ---

                **2. Which is a moon?**

                a) Io
                b) the Sun

                Answer: a) Io
                It goes around Jupiter.

                [Back to top](#bodies)

                **3. Why is Mars red?**
                Since it rusts.[^1]

                **Grading:**
                half for "iron"

                **Points:** 3

                <!-- to be
                continued -->

                [^1]: Iron does.
                """))
        .containsExactly(
            "1–3 front matter",
            "4 introduction",
            "6 category",
            "8–9 stem 1",
            "11 option 1",
            "12 feedback 1",
            "13 option 1",
            "15 hint 1",
            "17 spacer",
            "19 stem 2",
            "21–22 option 2",
            "24 key 2",
            "25 feedback 2",
            "27 passed over",
            "29 stem 3",
            "30 answer 3",
            "32–33 grading 3",
            "35 points 3",
            "37–38 comment",
            "40 note");
  }

  @Test
  void anAnswerKeyBelongsToTheQuestionsThatItAnswers() {
    assertThat(
            account(
                """
                **1. Which is a planet?**

                a) Mars
                b) the Sun

                **2. Why?**

                ## Answers

                | No. | Answer |
                |---|---|
                | 1 | A |
                | 2 | Since it does not shine. |
                """))
        .containsExactly(
            "1 stem 1", "3–4 option 1", "6 stem 2", "8–11 passed over", "12 key 1", "13 answer 2");
  }

  @TestFactory
  Stream<DynamicTest> noLineOfAFileBelongsToNothing() {
    return Stream.of(
            "corpus/markdown/alexeygrigorev-technical.md",
            "corpus/markdown/azure-check.md",
            "corpus/markdown/faqguru-nodejs.md",
            "corpus/markdown/lydiahallie-javascript-questions.md",
            "corpus/markdown/numpy-100.md",
            "corpus/markdown/react-es.md",
            "corpus/markdown/trimstray-sysadmin.md",
            "corpus/txt/examark-all-types.md",
            "corpus/txt/longwood-bank1.txt",
            "corpus/txt/mkdocs-quiz-demo.md",
            "corpus/txt/moodle-md2xml-example.md",
            "corpus/txt/txttoqti-sample.txt",
            "input/set-3.md")
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file, () -> requireWhole(file, Files.readString(Outside.file(file)))));
  }

  @Test
  void noLineOfASampleBelongsToNothing() throws IOException {
    for (String file : List.of("input/set-3.md", "input/all-types.md", "docs/SYNTAX.md")) {
      requireWhole(file, Files.readString(Corpus.root().resolve(file)));
    }
  }

  @Test
  void noLineOfTheSpecificationBelongsToNothing() throws Exception {
    for (SpecExample example : specification()) {
      requireWhole(example.file() + ":" + example.line(), example.source());
    }
  }

  @Test
  void noLineOfAGeneratedDocumentBelongsToNothing() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      requireWhole("seed " + seed, GeneratedDocument.of(new Random(seed)).markdown());
    }
  }

  /** Were a line given to a question that has not got its words, the account would be a lie. */
  @Test
  void theWordsOfALineAreThoseOfItsQuestion() {
    Set<String> labels = labels();
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      String markdown = GeneratedDocument.of(new Random(seed)).markdown();
      requireWords("seed " + seed, markdown, labels);
    }
  }

  @Test
  void theWordsOfALineOfASampleAreThoseOfItsQuestion() throws IOException {
    requireWords("set-3", Files.readString(Corpus.root().resolve("input/set-3.md")), labels());
  }

  private static void requireWords(String where, String markdown, Set<String> labels) {
    Reader.Result result = read(markdown);
    if (result.set() == null) {
      return;
    }
    List<Set<String>> words = new ArrayList<>();
    List<Question> questions = result.set().questions().toList();
    for (Question question : questions) {
      words.add(words(question.toString()));
    }
    List<String> lines = markdown.lines().toList();
    for (Explanation.Stretch stretch : result.explanation().account()) {
      if (stretch.question() == 0 || !TEXTS.contains(stretch.role())) {
        continue;
      }
      for (int line = stretch.firstLine(); line <= stretch.lastLine(); line++) {
        Set<String> missing = words(withoutMarkup(lines.get(line - 1)));
        missing.removeAll(words.get(stretch.question() - 1));
        missing.removeAll(labels);
        assertThat(missing)
            .as(where + ", line " + line + ", question " + stretch + "\n" + lines.get(line - 1))
            .isEmpty();
      }
    }
  }

  private static String withoutMarkup(String line) {
    return line.replaceAll("<[^<>]*>", " ").replaceAll("^\\s*(?:```|~~~).*", " ");
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    WORD.matcher(text).results().forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT)));
    return words;
  }

  /** What stands in front of parts and says what they are. */
  private static Set<String> labels() {
    Set<String> labels = new HashSet<>();
    for (Vocabulary row : Vocabulary.values()) {
      if (row != Vocabulary.BEGIN) {
        row.words().forEach(word -> labels.addAll(words(word)));
      }
    }
    return labels;
  }

  private static List<SpecExample> specification() throws IOException, URISyntaxException {
    Path folder =
        Path.of(Objects.requireNonNull(LineAccountTest.class.getResource("spec")).toURI());
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().flatMap(file -> SpecExample.in(file).stream()).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void requireWhole(String where, String markdown) {
    List<String> lines = markdown.lines().toList();
    assertThat(read(markdown).explanation().account())
        .as(where)
        .filteredOn(stretch -> stretch.role().equals(AccountedLines.NOTHING))
        .extracting(stretch -> stretch.firstLine() + ": " + lines.get(stretch.firstLine() - 1))
        .isEmpty();
  }

  private static List<String> account(String markdown) {
    return AccountLines.of(read(markdown).explanation());
  }

  private static Reader.Result read(String markdown) {
    byte[] content = markdown.getBytes(StandardCharsets.UTF_8);
    PictureFinder pictures = path -> new PictureFinder.Missing("there is no such file");
    return new MarkdownReader().read(new Source("set.md", content, pictures, null, true));
  }
}
