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
import org.examwright.model.exchange.Reader;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.version.Versions;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed comes back from the reader of Word but for what is reported. */
class PaperReadBackTest {
  private static final int SETS = LongRun.count(40, 3);
  private static final int QUESTIONS = 50;
  private static final List<String> PIECES =
      List.of(
          "<", "&amp;", "[a]", "\"", "'", "\\", "$", "%", "(50%)", "a)", "1.", "*", "_____", "é",
          "日本", "👩‍👧", " ", " / ", "word", "ord", ":", ";", "=", "±", "☑", "?");

  private static final List<Edition> EDITIONS =
      List.of(Edition.HANDOUT, Edition.STUDY, Edition.WORKSHEET);

  private final long seed = Long.getLong("word.seed", 20261201L);

  @ParameterizedTest
  @CsvSource({
    "set-3,HANDOUT", "set-3,STUDY", "set-3,WORKSHEET",
    "all-types,HANDOUT", "all-types,STUDY", "all-types,WORKSHEET"
  })
  void theProjectsSetsComeBackButForWhatIsReported(String name, Edition edition) {
    requireReadBack(Corpus.read("input/" + name + ".md"), edition, name);
  }

  @ParameterizedTest
  @MethodSource("org.examwright.testkit.Samples#all")
  void everySampleComesBackButForWhatIsReported(Sample sample) {
    for (Edition edition : EDITIONS) {
      requireReadBack(sample.set(), edition, sample.feature().name());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDOUT", "STUDY", "WORKSHEET"})
  void randomSetsComeBackButForWhatIsReported(Edition edition) {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    for (int set = 0; set < SETS; set++) {
      requireReadBack(random.set(QUESTIONS), edition, "seed %d, set %d".formatted(seed, set));
    }
  }

  private static void requireReadBack(QuestionSet whole, Edition edition, String where) {
    String place = edition + ", " + where;
    PrintOptions print =
        edition == Edition.WORKSHEET
            ? PrintOptions.of(edition, Edition.KEY)
            : PrintOptions.of(edition);
    Export export = new WordExporter().export(whole, WordOptions.of(print));
    QuestionSet set = Versions.of(whole, print.plan()).printed();
    Reader.Result result = PrintedPapers.read(export);
    assertThat(result.diagnostics()).as(place).noneMatch(said -> said.severity() == Severity.ERROR);
    QuestionSet back = Objects.requireNonNull(result.set());
    assertThat(List.of(back.title(), back.language(), back.sitting(), back.titleBlock()))
        .as(place)
        .isEqualTo(List.of(set.title(), set.language(), set.sitting(), set.titleBlock()));
    assertThat(back.sections().stream().map(section -> section.path()))
        .as(place)
        .isEqualTo(set.sections().stream().map(section -> section.path()).toList());
    assertThat(back.questions().map(Question::id))
        .as(place)
        .isEqualTo(set.questions().map(Question::id).toList());
    Map<Integer, Set<Feature>> reported = reported(export);
    for (int i = 0; i < set.sections().size(); i++) {
      assertThat(PaperArrival.text(back.sections().get(i).introduction()))
          .as(place)
          .isEqualTo(PaperArrival.text(set.sections().get(i).introduction()));
    }
    List<Question> arrived = back.questions().toList();
    List<Question> sent = set.questions().toList();
    for (int i = 0; i < sent.size(); i++) {
      Question question = sent.get(i);
      PaperArrival arrival =
          new PaperArrival(edition, reported.getOrDefault(question.origin().line(), Set.of()));
      assertThat(arrival.text(arrived.get(i)))
          .as("%s, losses %s%n%s", place, arrival.reported(), question)
          .isEqualTo(arrival.text(question));
    }
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
