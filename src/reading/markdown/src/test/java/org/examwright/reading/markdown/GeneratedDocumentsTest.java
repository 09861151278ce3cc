package org.examwright.reading.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.testkit.LongRun;
import org.junit.jupiter.api.Test;

/** Ten thousand lists in which conventions are mixed, half of them broken at random. */
class GeneratedDocumentsTest {
  private static final int DOCUMENTS = LongRun.count(5_000, 500);
  private static final int HANGS = 300;

  @Test
  void noQuestionOfAWellFormedListIsLost() {
    for (long seed = 0; seed < DOCUMENTS; seed++) {
      GeneratedDocument document = GeneratedDocument.of(new Random(seed));
      Reader.Result result = read(document.markdown());
      String where = "seed " + seed + ": " + result.diagnostics() + "\n" + document.markdown();
      QuestionSet set = Objects.requireNonNull(result.set(), where);
      assertThat(found(set)).as(where).isEqualTo(expected(document));
    }
  }

  @Test
  void noListHoweverBrokenMakesTheReaderFailOrHang() {
    assertTimeoutPreemptively(
        Duration.ofSeconds(HANGS),
        () -> {
          for (long seed = 0; seed < DOCUMENTS; seed++) {
            Random random = new Random(seed);
            String broken = broken(GeneratedDocument.of(random).markdown(), random);
            try {
              read(broken);
            } catch (RuntimeException | StackOverflowError e) {
              throw new AssertionError("seed " + seed + "\n" + broken, e);
            }
          }
        });
  }

  private static Reader.Result read(String markdown) {
    return new MarkdownReader()
        .read(new Source("list.md", markdown.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }

  private static List<String> expected(GeneratedDocument document) {
    return document.expected().stream()
        .map(
            question ->
                question.word()
                    + " "
                    + question.options()
                    + " "
                    + question.right()
                    + " "
                    + question.answer())
        .toList();
  }

  private static List<String> found(QuestionSet set) {
    return set.sections().stream()
        .flatMap(section -> section.questions().stream())
        .map(GeneratedDocumentsTest::shown)
        .toList();
  }

  private static String shown(Question question) {
    List<String> options = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    String answer = "";
    if (question.interaction() instanceof Interaction.ChoiceSelection choice) {
      for (Choice each : choice.choices()) {
        options.add(each.content().plainText());
        right.add(each.key());
      }
    } else if (question.interaction() instanceof Interaction.OpenResponse open) {
      answer = firstWord(open.modelAnswer().plainText());
    }
    return word(question.stem().plainText()) + " " + options + " " + right + " " + answer;
  }

  /** The word of the form that generated questions have. */
  private static String word(String text) {
    for (String word : text.split("[^\\p{L}\\p{M}\\d]+", -1)) {
      if (word.matches(".+x\\d+x")) {
        return word;
      }
    }
    return "";
  }

  private static String firstWord(String text) {
    return text.split("\\s", 2)[0];
  }

  private static String broken(String markdown, Random random) {
    StringBuilder text = new StringBuilder(markdown);
    for (int i = random.nextInt(20); i >= 0 && !text.isEmpty(); i--) {
      int at = random.nextInt(text.length());
      switch (random.nextInt(5)) {
        case 0 -> text.deleteCharAt(at);
        case 1 -> text.insert(at, "*`[](){}<>#-|$\\\n\t =_~:&!".charAt(random.nextInt(24)));
        case 2 -> text.insert(at, "\n");
        case 3 -> text.delete(at, Math.min(text.length(), at + random.nextInt(60)));
        default -> text.insert(at, text.substring(at, Math.min(text.length(), at + 80)));
      }
    }
    return text.toString();
  }
}
