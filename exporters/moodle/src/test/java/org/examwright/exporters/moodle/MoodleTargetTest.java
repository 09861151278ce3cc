package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MoodleTargetTest {
  private static final RichText FIRST = RichText.of("first");
  private static final RichText SECOND = RichText.of("second");
  private static final Question ORDERING =
      Sets.question("q", RichText.of("Sort."), new Interaction.Ordering(List.of(FIRST, SECOND)));
  private static final QuestionSet SET =
      Sets.of(Sets.open("p", RichText.of("Why?")), Sets.withPoints(ORDERING, "2"));

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "MOODLE_4_1")
  void aVersionWithOrderingChangesNothing(MoodleTarget target) {
    assertThat(target.fit(SET)).isEqualTo(SET);
    assertThat(target.losses(SET)).isEmpty();
  }

  @Test
  void withoutOrderingEveryItemIsMatchedWithItsPlace() {
    List<Question> fitted = MoodleTarget.MOODLE_4_1.fit(SET).questions().toList();

    assertThat(fitted.getFirst()).isEqualTo(SET.questions().toList().getFirst());
    assertThat(fitted.getLast().points()).isEqualByComparingTo("2");
    assertThat(fitted.getLast().interaction())
        .isEqualTo(
            new Interaction.Matching(
                List.of(
                    new Pair(FIRST, List.of(new Inline.Text("1"))),
                    new Pair(SECOND, List.of(new Inline.Text("2")))),
                List.of(),
                true));
  }

  @Test
  void withoutOrderingEveryQuestionOfItIsReportedAtItsLine() {
    List<Diagnostic> losses = MoodleTarget.MOODLE_4_1.losses(SET);

    assertThat(losses).extracting(Diagnostic::feature).containsExactly(Feature.ORDERING);
    assertThat(losses.getFirst().origin()).isEqualTo(ORDERING.origin());
    assertThat(losses.getFirst().hint()).isNotEmpty();
  }
}
