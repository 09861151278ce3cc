package org.examwright.exporters.qti.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.examwright.exporters.qti.Qti12Exporter;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.qti.QtiReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written as QTI 1.2 comes back from the reader of QTI but for what is reported. */
class ClassicReadBackTest {
  private static final int SETS = LongRun.count(100, 4);
  private static final int QUESTIONS = 50;

  /** Without what begins a formula: where Canvas shows no pictures, formulas are such words. */
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&lt;",
          "&amp;nbsp;",
          "[a]",
          "[",
          "]",
          "]]>",
          "<b>",
          "</p>",
          "<!--",
          "\"",
          "'",
          "\\",
          "$",
          "$$",
          "%20",
          "_____",
          "é",
          "日本",
          "👩‍👧",
          " ",
          "  ",
          "\u05d0\u05d1",
          "0",
          "word",
          "ord",
          ":",
          ";",
          "=",
          "*");

  private final long seed = Long.getLong("qti.seed", 20261130L);

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void theProjectsSetsComeBackButForWhatIsReported(String name) {
    requireReadBack(Corpus.read("input/" + name + ".md"), name);
  }

  @Test
  void randomSetsComeBackButForWhatIsReported() {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    for (int set = 0; set < SETS; set++) {
      requireReadBack(random.set(QUESTIONS), "seed %d, set %d".formatted(seed, set));
    }
  }

  private static void requireReadBack(QuestionSet set, String place) {
    Qti12Exporter exporter = new Qti12Exporter();
    Export export = exporter.export(set, exporter.defaults());
    Reader.Result result =
        new QtiReader()
            .read(
                new Source("set.zip", export.artifacts().getFirst().content(), PictureFinder.NONE));
    assertThat(result.diagnostics()).as(place).noneMatch(said -> said.severity() == Severity.ERROR);

    QuestionSet back = Objects.requireNonNull(result.set());
    assertThat(List.of(back.title(), back.language()))
        .as(place)
        .isEqualTo(List.of(set.title(), set.language()));
    Map<String, Question> found = new HashMap<>();
    back.questions().forEach(question -> found.put(question.id(), question));
    Map<Integer, Set<Feature>> reported = reported(export);
    for (Question question : set.questions().toList()) {
      Arriving arriving = new Arriving(reported.getOrDefault(question.origin().line(), Set.of()));
      Question arrived = found.remove(question.id());
      assertThat(arrived).as("%s, %s", place, question).isNotNull();
      Question expected = arriving.of(question);
      assertThat(
              Alike.text(
                  arriving.isRetold(question)
                      ? unstemmed(arrived)
                      : Objects.requireNonNull(arrived)))
          .as("%s, losses %s%n%s", place, reported.get(question.origin().line()), question)
          .isEqualTo(Alike.text(arriving.isRetold(question) ? unstemmed(expected) : expected));
    }
    assertThat(found).as(place).isEmpty();
  }

  /** The same with nothing but its gaps for a stem. */
  private static Question unstemmed(@Nullable Question question) {
    Question whole = Objects.requireNonNull(question);
    Interaction.Gaps gaps = (Interaction.Gaps) whole.interaction();
    return new Question(
        whole.id(),
        whole.label(),
        List.of(),
        RichText.ofInlines(gaps.ids().stream().map(Inline.GapMark::new).toList()),
        gaps,
        whole.points(),
        whole.feedback(),
        whole.tags(),
        whole.origin());
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
