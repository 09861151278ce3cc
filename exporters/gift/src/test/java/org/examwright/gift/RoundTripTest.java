package org.examwright.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.examwright.model.Question;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

/** Random questions come back from Moodle's importer with the content that they had. */
class RoundTripTest {
  private static final int QUESTIONS = 400;

  @Test
  void moodleStoresRandomQuestionsAsTheyAre() {
    long seed = Long.getLong("gift.seed", 20261122L);
    RandomQuestions random = new RandomQuestions(new Random(seed));
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      questions.add(random.next("q" + i));
    }

    List<GiftImport.Stored> stored =
        GiftImport.accepted(GiftFiles.of(Sets.of(questions, List.of()))).questions();

    assertThat(stored).as("seed %d", seed).hasSize(QUESTIONS);
    for (int i = 0; i < QUESTIONS; i++) {
      assertThat(Content.of(stored.get(i)))
          .as("seed %d, question %d", seed, i)
          .isEqualTo(Content.of(questions.get(i)));
    }
  }
}
