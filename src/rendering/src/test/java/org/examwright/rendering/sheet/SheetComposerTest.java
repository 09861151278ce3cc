package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;

class SheetComposerTest {
  @Test
  void noHeadingOfAKeyStandsOverNothing() {
    Question asked = Sets.open("q", RichText.of("What?"));
    Question read = Sets.question("r", RichText.of("Read."), new Interaction.None());
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(
                new Section(List.of("Texts"), RichText.of("All of them."), List.of(read)),
                new Section(List.of("Texts", "Empty"), RichText.of("Words."), List.of()),
                new Section(List.of("Texts", "Asked"), RichText.EMPTY, List.of(asked))),
            List.of());

    assertThat(headings(set, Edition.KEY)).containsExactly("1 Texts", "2 Asked");
    assertThat(headings(set, Edition.WORKSHEET)).containsExactly("1 Texts", "2 Empty", "2 Asked");
  }

  @Test
  void halfPointsHaveTheDecimalMarkOfTheLanguage() {
    assertThat(points("de")).isEqualTo("2,5 Punkte");
    assertThat(points("fr")).isEqualTo("2,5 points");
    assertThat(points("en-GB")).isEqualTo("2.5 points");
    assertThat(points("ja")).isEqualTo("2.5点");
  }

  @Test
  void theEndingsOfFilesKeepTheirFullStopsWhereTextRunsFromTheRight() {
    Question question =
        Sets.question(
            "q",
            RichText.of("הגישו"),
            new Interaction.FileUpload(1, List.of(".zip", ".pdf"), RichText.EMPTY, RichText.EMPTY));
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "he",
            List.of(new Section(List.of(), RichText.EMPTY, List.of(question))),
            List.of());

    assertThat(SheetComposer.compose(set, Edition.WORKSHEET).parts().toString())
        .contains("(\u200E.zip, .pdf)");
  }

  private static String points(String language) {
    Question question = Sets.withPoints(Sets.open("q", RichText.of("What?")), "2.50");
    QuestionSet set =
        new QuestionSet(
            "Sample",
            language,
            List.of(new Section(List.of(), RichText.EMPTY, List.of(question))),
            List.of());
    return SheetComposer.compose(set, Edition.WORKSHEET).parts().stream()
        .filter(SheetPart.QuestionPart.class::isInstance)
        .map(part -> ((SheetPart.QuestionPart) part).points())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> headings(QuestionSet set, Edition edition) {
    return SheetComposer.compose(set, edition).parts().stream()
        .filter(SheetPart.SectionHeading.class::isInstance)
        .map(SheetPart.SectionHeading.class::cast)
        .map(heading -> heading.level() + " " + heading.name())
        .toList();
  }
}
