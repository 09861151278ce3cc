package org.examwright.reading.latex.rexams;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Reads exercises of others; those that R computes keep their text and have no key. */
class RexamsCorpusTest {
  private static final Path FOLDER =
      Path.of(System.getProperty("project.root", "../../..")).resolve("../shared/corpus/rmd");

  /** The right options, compared by hand; none for what R computes. */
  private static final Map<String, List<String>> KEYS =
      Map.ofEntries(
          entry("boxhist.Rmd", List.of()),
          entry(
              "capitals.Rmd",
              List.of(
                  "Tokyo (Japan)",
                  "New Delhi (India)",
                  "Astana (Kazakhstan)",
                  "Warsaw (Poland)",
                  "Riyadh (Saudi Arabia)")),
          entry("currency8.Rmd", List.of()),
          entry("essayreg.Rmd", List.of()),
          entry("fruit2.Rmd", List.of()),
          entry("gaussmarkov.Rmd", List.of("uncorrelated", "homoscedastic")),
          entry("lm.Rmd", List.of()),
          entry("swisscapital.Rnw", List.of("Bern")));

  @TestFactory
  Stream<DynamicTest> everyExerciseIsReadWithItsKeyIfThatIsNotComputed() {
    return KEYS.entrySet().stream()
        .map(each -> dynamicTest(each.getKey(), () -> require(each.getKey(), each.getValue())));
  }

  private static void require(String name, List<String> keys) throws IOException {
    Path file = FOLDER.resolve(name);
    assumeTrue(Files.exists(file), "the corpus is not there");
    Reader.Result result =
        new RexamsReader().read(new Source(name, Files.readAllBytes(file), PictureFinder.NONE));
    QuestionSet set = Objects.requireNonNull(result.set(), () -> result.diagnostics().toString());
    Question question = set.questions().findFirst().orElseThrow();
    assertThat(set.size()).isEqualTo(1);
    if (keys.isEmpty()) {
      assertThat(question.interaction()).isInstanceOf(Interaction.OpenResponse.class);
      assertThat(result.diagnostics())
          .extracting(Diagnostic::message)
          .contains("the question is computed by R: its text stays, but it has no key here");
    } else {
      Interaction.ChoiceSelection choices = (Interaction.ChoiceSelection) question.interaction();
      assertThat(choices.choices().stream().filter(Choice::key).map(c -> c.content().plainText()))
          .containsExactlyElementsOf(keys);
    }
  }
}
