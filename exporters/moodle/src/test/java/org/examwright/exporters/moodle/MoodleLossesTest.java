package org.examwright.exporters.moodle;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoodleLossesTest {
  private static final RichText STEM = RichText.of("What?");

  @Test
  void anOrdinaryQuestionLosesNothing() {
    assertThat(messages(Sets.of(Sets.withTags(Sets.open("q", STEM), "one", "two")))).isEmpty();
  }

  @Test
  void aLongNameOfACategoryIsReportedAtItsFirstQuestion() {
    Section section =
        new Section(List.of("word ".repeat(60)), RichText.EMPTY, List.of(Sets.open("q", STEM)));

    assertThat(messages(new QuestionSet("Set", "en", List.of(section), List.of())))
        .containsExactly("the name of a category is cut, since Moodle allows 255 characters");
  }

  @Test
  void aLongTitleOfTheSetIsReportedUnlessItNamesNoCategory() {
    QuestionSet set =
        new QuestionSet(
            "word ".repeat(60),
            "en",
            List.of(new Section(List.of(), RichText.EMPTY, List.of(Sets.open("q", STEM)))),
            List.of());

    assertThat(messages(set))
        .containsExactly("the name of a category is cut, since Moodle allows 255 characters");
    assertThat(losses(set, "Exam")).isEmpty();
    assertThat(losses(set, "Exam/" + "x".repeat(256))).hasSize(1);
  }

  @Test
  void aLongTitleIsReportedAndTheBeginningOfALongStemIsNot() {
    RichText stem = RichText.of("word ".repeat(60));

    assertThat(messages(Sets.of(Sets.titled(Sets.open("q", STEM), "word ".repeat(60)))))
        .containsExactly("the title is cut, since Moodle allows 255 characters");
    assertThat(messages(Sets.of(Sets.open("q", stem)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50, ''",
    "66.7, 33.3, ''",
    "50, 33.33333, 'the credits add up to 83.33333 %, and Moodle asks for 100 %'",
    "60, 60, 'the credits add up to 120 %, and Moodle asks for 100 %'"
  })
  void creditsThatDoNotAddUpAreReported(String one, String other, String message) {
    Interaction choices =
        new Interaction.ChoiceSelection(
            true,
            List.of(
                new Choice(STEM, true, new BigDecimal(one), RichText.EMPTY),
                new Choice(STEM, true, new BigDecimal(other), RichText.EMPTY),
                Choice.of(STEM, false)),
            true);

    assertThat(
            losses(Sets.of(Sets.question("q", STEM, choices)), "").stream()
                .filter(said -> said.severity() == Severity.WARNING)
                .map(Diagnostic::message))
        .isEqualTo(message.isEmpty() ? List.of() : List.of(message));
  }

  @Test
  void categoriesThatDifferInCaseAloneAreReportedOnce() {
    QuestionSet set =
        new QuestionSet(
            "Set",
            "en",
            List.of(section("Web"), section("web", "HTTP"), section("web", "Http"), section("WEB")),
            List.of());

    assertThat(messages(set))
        .containsExactly(oneWith("web", "Web"), oneWith("Http", "HTTP"), oneWith("WEB", "Web"));
  }

  @Test
  void tagsThatBecomeOneAreReported() {
    assertThat(messages(Sets.of(Sets.withTags(Sets.open("q", STEM), "Flask", "flask"))))
        .containsExactly(
            "tags become one, since they are the same to Moodle but for upper and lower case");
  }

  @Test
  void aQuestionThatIsLeftOutHasNoOtherLoss() {
    Interaction choices =
        new Interaction.ChoiceSelection(
            false,
            List.of(
                Choice.of(STEM, true),
                new Choice(STEM, false, new BigDecimal("-15"), RichText.EMPTY)),
            true);
    Question question = Sets.withTags(Sets.question("q", STEM, choices), "<b>");

    assertThat(messages(Sets.of(Sets.titled(question, "word ".repeat(60)))))
        .containsExactly(
            "a question with a credit of -15 % is left out, since Moodle does not know it");
  }

  @Test
  void aLongTagIsCutAndShownByItsBeginningAlone() {
    assertThat(messages(Sets.of(Sets.withTags(Sets.open("q", STEM), "t".repeat(300)))))
        .containsExactly(
            "the tag `tttttttttttttttttttt…` is cut, since Moodle allows 255 characters");
  }

  @Test
  void itemsToOrderThatAreTheSameAreReported() {
    Interaction ordering =
        new Interaction.Ordering(
            List.of(RichText.of("push"), RichText.of("push"), RichText.of("pop")));

    assertThat(messages(Sets.of(Sets.question("q", STEM, ordering))))
        .containsExactly(
            "items that are the same are one to Moodle, so that no order earns all points");
  }

  @Test
  void idsThatDifferInCaseAloneAreReportedWithinACategory() {
    assertThat(messages(Sets.of(Sets.open("q5", STEM), Sets.open("Q5", STEM))))
        .containsExactly(
            "the id `Q5` may be dropped beside `q5`, since not every Moodle tells upper from lower"
                + " case; give it another");
  }

  private static Section section(String... path) {
    return new Section(
        List.of(path), RichText.EMPTY, List.of(Sets.open(path[path.length - 1], STEM)));
  }

  private static String oneWith(String name, String first) {
    return "the category `"
        + name
        + "` may become one with `"
        + first
        + "`, since not every Moodle tells upper from lower case; name them differently";
  }

  private static List<Diagnostic> losses(QuestionSet set, String category) {
    return MoodleLosses.of(
        set, category, Omissions.common(Omissions.UnknownCredits.LEAVE_OUT, "gift"));
  }

  private static List<String> messages(QuestionSet set) {
    return losses(set, "").stream().map(Diagnostic::message).toList();
  }
}
