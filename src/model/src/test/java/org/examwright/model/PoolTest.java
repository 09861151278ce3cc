package org.examwright.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PoolTest {
  private static final Interaction OPEN =
      new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null);

  private static Section section(@Nullable Integer pick, String... points) {
    List<Question> questions = new ArrayList<>();
    for (String each : points) {
      questions.add(question("a" + questions.size(), OPEN, each));
    }
    return new Section(List.of("Loops"), RichText.EMPTY, questions, pick);
  }

  private static Question question(String id, Interaction interaction, String points) {
    return new Question(
        id,
        "",
        List.of(),
        RichText.of("text"),
        interaction,
        new BigDecimal(points),
        Feedback.NONE,
        List.of(),
        Origin.of("a.md"));
  }

  private static QuestionSet set(Section section) {
    return new QuestionSet("Set", "en", List.of(section), List.of());
  }

  @Test
  void aLearnerGetsThePointsOfThoseThatAreDrawn() {
    assertThat(set(section(null, "2", "2", "2")).totalPoints()).isEqualTo("6");
    assertThat(set(section(2, "2", "2", "2")).totalPoints()).isEqualTo("4");
  }

  @Test
  void ofQuestionsWorthDifferentPointsTheMostValuableOnesCount() {
    Section section = section(2, "1", "5", "3");

    assertThat(section.totalPoints()).isEqualTo("8");
    assertThat(section.drawsUnequalPoints()).isTrue();
  }

  @Test
  void pointsThatDifferDoNotMatterWhereAllAreDrawn() {
    assertThat(section(2, "1", "5").drawsUnequalPoints()).isFalse();
    assertThat(section(null, "1", "5").drawsUnequalPoints()).isFalse();
  }

  @Test
  void aPoolThatIsSmallerThanWhatIsDrawnIsDrawnAsAWhole() {
    Section pool = section(3, "1", "1", "1", "1");

    assertThat(pool.with(pool.questions().subList(0, 3)).pick()).isEqualTo(3);
    assertThat(pool.with(pool.questions().subList(0, 2)).pick()).isEqualTo(2);
    assertThat(pool.with(List.of()).pick()).isNull();
  }

  @Test
  void aDescriptionIsNotDrawn() {
    Section section =
        section(1, "2", "2")
            .with(
                List.of(
                    question("d", new Interaction.None(), "9"),
                    question("a", OPEN, "2"),
                    question("b", OPEN, "2")));

    assertThat(section.answered()).extracting(Question::id).containsExactly("a", "b");
    assertThat(section.drawsUnequalPoints()).isFalse();
    assertThat(section.totalPoints()).isEqualTo("2");
  }
}
