package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.moodle.gift.GiftReader;
import org.examwright.testkit.Normal;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sample;
import org.examwright.testkit.Samples;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written as GIFT comes back from the reader of GIFT as it was. */
class GiftReadBackTest {
  private static final int QUESTIONS = 4_000;

  /** Lost to Moodle, and found again by a reader that knows how they are written. */
  private static final Set<Feature> FOUND_AGAIN =
      Set.of(
          Feature.TEXT_GAP,
          Feature.DROP_DOWN_GAP,
          Feature.NUMERIC_GAP,
          Feature.SECTION_INTRODUCTION);

  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aSetComesBackUnlessALossIsReported(Sample sample) {
    Export export = GiftFiles.export(sample.set());
    QuestionSet back = read(GiftFiles.of(sample.set()));
    if (back == null) {
      assertThat(export.diagnostics()).anyMatch(said -> said.severity() == Severity.LOSS);
      return;
    }
    assertThat(view(back).equals(view(sample.set())))
        .as("%s%n%s%n%s", view(back), view(sample.set()), export.diagnostics())
        .isEqualTo(export.diagnostics().stream().noneMatch(GiftReadBackTest::isLost));
  }

  private static boolean isLost(Diagnostic said) {
    return said.severity() == Severity.LOSS && !FOUND_AGAIN.contains(said.feature());
  }

  @Test
  void randomQuestionsComeBackAsTheyWere() {
    long seed = Long.getLong("gift.seed", 20261122L);
    RandomQuestions random = new RandomQuestions(new Random(seed), Pieces.OF_GIFT);
    List<Question> questions =
        IntStream.rangeClosed(1, QUESTIONS)
            .mapToObj(random.withoutPictures()::next)
            .map(GiftReadBackTest::asNamedByMoodle)
            .filter(q -> GiftFiles.export(Sets.of(q)).diagnostics().isEmpty())
            .filter(q -> !hasPartlyRightDistractor(q))
            .toList();

    QuestionSet back = Objects.requireNonNull(read(GiftFiles.of(Sets.of(questions, List.of()))));

    List<Question> read = back.questions().toList();
    assertThat(read).hasSameSizeAs(questions);
    for (int i = 0; i < read.size(); i++) {
      assertThat(Normal.of(read.get(i)))
          .as("seed %d, question %d", seed, i)
          .isEqualTo(Normal.of(questions.get(i)));
    }
  }

  /** With a name that is the beginning of its text, and worth one point. */
  private static Question asNamedByMoodle(Question question) {
    Question named = Sets.question(question.id(), question.stem(), question.interaction());
    return Sets.withTags(
        Sets.withFeedback(named, question.feedback()),
        question.tags().stream().map(String::strip).toArray(String[]::new));
  }

  /** To Moodle, what earns something is right. */
  private static boolean hasPartlyRightDistractor(Question question) {
    return question.interaction() instanceof Interaction.ChoiceSelection selection
        && selection.multiple()
        && selection.choices().stream()
            .anyMatch(c -> !c.key() && selection.creditOf(c).signum() > 0);
  }

  private static @Nullable QuestionSet read(String gift) {
    return new GiftReader()
        .read(new Source("set.gift", gift.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE))
        .set();
  }

  private static List<Object> view(QuestionSet set) {
    List<Object> view =
        new ArrayList<>(List.of(set.title(), set.language(), set.sitting(), set.titleBlock()));
    set.sections()
        .forEach(
            section -> {
              view.add(section.path());
              view.add(Optional.ofNullable(section.pick()));
              view.add(Normal.of(section.introduction()));
              section.questions().forEach(question -> view.add(Normal.of(question)));
            });
    return view;
  }
}
