package org.examwright.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** Random questions come back from Moodle's importer with the content that they had. */
class RoundTripTest {
  private static final int QUESTIONS = 20_000;

  private final long seed = Long.getLong("gift.seed", 20261122L);
  private final List<Question> questions = new RandomQuestions(new Random(seed)).some(QUESTIONS);

  @Test
  void moodleStoresRandomQuestionsAsTheyAre() {
    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Sets.of(questions, List.of()))).questions();

    assertThat(stored).as("seed %d", seed).hasSize(QUESTIONS);
    for (int i = 0; i < QUESTIONS; i++) {
      assertThat(Content.of(stored.get(i), !questions.get(i).title().isEmpty()))
          .as("seed %d, question %d", seed, i)
          .isEqualTo(Content.of(questions.get(i)));
    }
  }

  @Test
  void exactlyWhatMoodleStoresOtherwiseIsReported() {
    Map<Integer, Set<Feature>> reported =
        GiftFiles.export(Sets.of(questions, List.of())).diagnostics().stream()
            .filter(said -> said.severity() == Severity.LOSS)
            .collect(
                Collectors.groupingBy(
                    said -> said.origin().line(),
                    Collectors.mapping(Diagnostic::feature, Collectors.toSet())));

    for (Question question : questions) {
      assertThat(reported.getOrDefault(question.origin().line(), Set.of()))
          .as("seed %d, %s", seed, question)
          .isEqualTo(losses(question));
    }
  }

  private static Set<Feature> losses(Question question) {
    Set<Feature> losses = EnumSet.noneOf(Feature.class);
    if (question.interaction() instanceof Interaction.FileUpload) {
      losses.add(Feature.FILE_UPLOAD);
    }
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      losses.add(
          switch (gaps.gaps().getFirst()) {
            case Gap.TextGap ignored -> Feature.TEXT_GAP;
            case Gap.DropDownGap ignored -> Feature.DROP_DOWN_GAP;
            case Gap.NumericGap ignored -> Feature.NUMERIC_GAP;
          });
    }
    if (question.interaction() instanceof Interaction.ShortAnswer && Content.isWidened(question)) {
      losses.add(Feature.SHORT_ANSWER);
    }
    if (question.tags().stream().anyMatch(tag -> !Content.tag(tag).equals(tag))) {
      losses.add(Feature.TAGS);
    }
    return losses;
  }
}
