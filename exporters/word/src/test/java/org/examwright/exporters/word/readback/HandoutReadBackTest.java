package org.examwright.exporters.word.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.examwright.exporters.word.WordExporter;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.word.WordReader;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.Versions;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed as a handout comes back from the reader of Word but for what is reported. */
class HandoutReadBackTest {
  private static final int SETS = LongRun.count(40, 3);
  private static final int QUESTIONS = 50;
  private static final List<String> PIECES =
      List.of(
          "<", "&amp;", "[a]", "\"", "'", "\\", "$", "%", "(50%)", "a)", "1.", "*", "_____", "é",
          "日本", "👩‍👧", " ", " / ", "word", "ord", ":", ";", "=", "±", "☑", "?");

  private final long seed = Long.getLong("word.seed", 20261201L);

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void theProjectsSetsComeBackButForWhatIsReported(String name) {
    requireReadBack(Corpus.read("input/" + name + ".md"), name);
  }

  @ParameterizedTest
  @MethodSource("org.examwright.testkit.Samples#all")
  void everySampleComesBackButForWhatIsReported(Sample sample) {
    requireReadBack(sample.set(), sample.feature().name());
  }

  @Test
  void randomSetsComeBackButForWhatIsReported() {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    for (int set = 0; set < SETS; set++) {
      requireReadBack(random.set(QUESTIONS), "seed %d, set %d".formatted(seed, set));
    }
  }

  private static void requireReadBack(QuestionSet whole, String place) {
    Export export =
        new WordExporter().export(whole, WordOptions.of(PrintOptions.of(Edition.HANDOUT)));
    QuestionSet set = Versions.of(whole, PrintOptions.of(Edition.HANDOUT).plan()).printed();
    Reader.Result result =
        new WordReader()
            .read(
                new Source(
                    "set.docx", export.artifacts().getFirst().content(), PictureFinder.NONE));
    assertThat(result.diagnostics()).as(place).noneMatch(said -> said.severity() == Severity.ERROR);
    QuestionSet back = Objects.requireNonNull(result.set());
    assertThat(List.of(back.title(), back.language(), back.sitting(), back.titleBlock()))
        .as(place)
        .isEqualTo(List.of(set.title(), set.language(), set.sitting(), set.titleBlock()));
    assertThat(back.sections().stream().map(section -> section.path()))
        .as(place)
        .isEqualTo(set.sections().stream().map(section -> section.path()).toList());
    Map<String, Question> found = new HashMap<>();
    back.questions().forEach(question -> found.put(question.id(), question));
    Map<Integer, Set<Feature>> reported = reported(export);
    for (Question question : set.questions().toList()) {
      PaperArrival arrival =
          PaperArrival.ofHandout(reported.getOrDefault(question.origin().line(), Set.of()));
      Question arrived = found.remove(question.id());
      assertThat(arrived).as("%s, %s", place, question).isNotNull();
      assertThat(arrival.text(Objects.requireNonNull(arrived)))
          .as("%s, losses %s%n%s", place, arrival.reported(), question)
          .isEqualTo(arrival.text(question));
    }
    assertThat(found).as(place).isEmpty();
  }

  private static Map<Integer, Set<Feature>> reported(Export export) {
    Map<Integer, Set<Feature>> reported = new HashMap<>();
    for (Diagnostic said : export.diagnostics()) {
      if (said.severity() == Severity.LOSS) {
        reported
            .computeIfAbsent(said.origin().line(), line -> EnumSet.noneOf(Feature.class))
            .add(Objects.requireNonNull(said.feature()));
      }
    }
    return reported;
  }
}
