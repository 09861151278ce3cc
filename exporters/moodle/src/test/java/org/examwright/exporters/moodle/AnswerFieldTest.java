package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Moodle sets the field for an answer into five underscores only where an author means it. */
class AnswerFieldTest {
  private static final Interaction WORD =
      new Interaction.ShortAnswer(List.of(AcceptedAnswer.of("a")), false);

  static final List<Interaction> WITH_A_FIELD =
      List.of(
          WORD,
          new Interaction.Numeric(
              List.of(NumericAnswer.of(new NumericAnswer.Value(BigDecimal.ONE, BigDecimal.ZERO))),
              ""));

  @ParameterizedTest
  @FieldSource("WITH_A_FIELD")
  void alternativeTextAndCodeAreNoPlaceForAField(Interaction interaction) {
    String html =
        stem(
            interaction,
            new Inline.Image("https://example.org/_____.png", "_______", "", null, null),
            new Inline.Text("https://example.org/_____ "),
            new Inline.Code("__________"),
            new Inline.Formula("a_____b"));

    assertThat(html).doesNotContain("_____");
    assertThat(html.replace("&#95;", "_")).contains("alt=\"_______\"", ">__________<", "a_____b");
  }

  @ParameterizedTest
  @FieldSource("WITH_A_FIELD")
  void theFirstLineToWriteOnIsOneAndIsSaid(Interaction interaction) {
    Inline[] stem = {new Inline.Code("_____"), new Inline.Text("One ________ and _____ or ____.")};

    assertThat(stem(interaction, stem))
        .contains("One ________ and ____&#95; or ____.")
        .doesNotContain(">_____");
    assertThat(notes(interaction, stem)).hasSize(1);
  }

  @Test
  void theFieldOfAGapIsWhereTheGapIs() {
    Interaction gap =
        new Interaction.Gaps(List.of(new Gap.TextGap("1", List.of(AcceptedAnswer.of("a")), false)));

    assertThat(stem(gap, new Inline.Text("_____ is "), new Inline.GapMark("1")))
        .contains("____&#95; is ");
  }

  @Test
  void linesStayWhereNothingIsSetIntoThem() {
    assertThat(stem(Sets.openResponse(), new Inline.Text("Name: __________")))
        .isEqualTo("<p>Name: __________</p>");
    assertThat(notes(Sets.openResponse(), new Inline.Text("Name: __________"))).isEmpty();
    assertThat(notes(WORD, new Inline.Text("Name: ____"))).isEmpty();
  }

  private static String stem(Interaction interaction, Inline... stem) {
    return new MoodleTexts(new MoodleHtml.Pictureless("<i></i>")).stem(question(interaction, stem));
  }

  private static List<Diagnostic> notes(Interaction interaction, Inline... stem) {
    return MoodleLosses.of(
        Sets.of(question(interaction, stem)),
        "",
        Omissions.common(Omissions.UnknownCredits.LEAVE_OUT, "gift"));
  }

  private static Question question(Interaction interaction, Inline... stem) {
    return Sets.question("q", RichText.of(new Block.Paragraph(List.of(stem))), interaction);
  }
}
