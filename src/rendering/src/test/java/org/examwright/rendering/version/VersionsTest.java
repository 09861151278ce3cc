package org.examwright.rendering.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Version;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest {
  private static Question open(String id) {
    return Sets.open(id, RichText.of("What is " + id + "?"));
  }

  private static Question text(String id) {
    return Sets.question(id, RichText.of("Read " + id), new Interaction.None());
  }

  private static QuestionSet numbered(int count) {
    return Sets.of(
        IntStream.rangeClosed(1, count).mapToObj(i -> open("q" + i)).toList(), List.of());
  }

  private static QuestionSet choices(String... choices) {
    return Sets.of(
        Sets.question(
            "q",
            RichText.of("Which?"),
            new Interaction.ChoiceSelection(
                false,
                IntStream.range(0, choices.length)
                    .mapToObj(i -> Choice.of(RichText.of(choices[i]), i == 0))
                    .toList(),
                false)));
  }

  private static List<String> ids(QuestionSet set) {
    return set.questions().map(Question::id).toList();
  }

  private static List<String> choices(QuestionSet set) {
    return set.questions()
        .flatMap(q -> ((Interaction.ChoiceSelection) q.interaction()).choices().stream())
        .map(choice -> choice.content().plainText())
        .toList();
  }

  private static VersionPlan plan(int count, int seed, String pick, Shuffled... shuffle) {
    return new VersionPlan(count, seed, pick, List.of(shuffle));
  }

  @Test
  void onePaperIsTheSetItself() {
    QuestionSet set = numbered(5);

    assertThat(Versions.of(set, VersionPlan.ONE).papers()).containsExactly(new Version("", set));
  }

  @Test
  void theSameSeedMakesTheSamePapersForEver() {
    List<Version> papers = Versions.of(numbered(6), plan(2, 7, "")).papers();

    assertThat(papers).extracting(Version::letter).containsExactly("A", "B");
    assertThat(ids(papers.get(0).set())).containsExactly("q3", "q5", "q1", "q2", "q4", "q6");
    assertThat(ids(papers.get(1).set())).containsExactly("q4", "q3", "q5", "q6", "q2", "q1");
  }

  @Test
  void versionsHaveTheSameQuestionsInTheirSections() {
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(
                new Section(
                    List.of("One"), RichText.EMPTY, List.of(open("a"), open("b"), open("c"))),
                new Section(List.of("Two"), RichText.EMPTY, List.of(open("d"), open("e")))),
            List.of());
    for (Version paper : Versions.of(set, plan(20, 3, "")).papers()) {
      assertThat(paper.set().sections().get(0).questions())
          .extracting(Question::id)
          .containsExactlyInAnyOrder("a", "b", "c");
      assertThat(paper.set().sections().get(1).questions())
          .extracting(Question::id)
          .containsExactlyInAnyOrder("d", "e");
    }
  }

  @Test
  void questionsStayBehindTheirText() {
    QuestionSet set =
        Sets.of(
            List.of(open("a"), text("t1"), open("b"), open("c"), text("t2"), text("t3"), open("d")),
            List.of());
    for (Version paper : Versions.of(set, plan(26, 1, "")).papers()) {
      assertThat(String.join(" ", ids(paper.set()))).contains("t1 b c").contains("t2 t3 d");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1|2|5|10", "10 km|5 km|1 km", "x|y|Both A and B|z", "1990|2000|2010", "-1|0|1,5"})
  void choicesThatHaveAnOrderKeepIt(String all) {
    String[] given = all.split("\\|");
    for (Version paper : Versions.of(choices(given), plan(10, 1, "")).papers()) {
      assertThat(choices(paper.set())).containsExactly(given);
    }
  }

  @Test
  void allOfTheAboveStaysWhereItIs() {
    List<List<String>> orders = new ArrayList<>();
    for (Version paper :
        Versions.of(choices("red", "green", "blue", "All of the above"), plan(26, 1, ""))
            .papers()) {
      orders.add(choices(paper.set()));
      assertThat(orders.getLast().getLast()).isEqualTo("All of the above");
    }
    assertThat(orders.stream().distinct().count()).isGreaterThan(3);
  }

  @Test
  void numbersInNoOrderAreShuffled() {
    assertThat(
            Versions.of(choices("5", "1", "9", "3"), plan(10, 1, "")).papers().stream()
                .map(paper -> choices(paper.set()))
                .distinct()
                .count())
        .isGreaterThan(2);
  }

  @Test
  void whatIsNotToBeShuffledStays() {
    QuestionSet set = numbered(8);

    assertThat(Versions.of(set, plan(2, 1, "", Shuffled.NOTHING)).papers())
        .extracting(paper -> ids(paper.set()))
        .containsOnly(ids(set));
    assertThat(Versions.of(set, plan(2, 1, "", Shuffled.CHOICES)).papers())
        .extracting(paper -> ids(paper.set()))
        .containsOnly(ids(set));
  }

  @Test
  void questionsArePickedByCountSectionTagAndNumber() {
    Question hard = Sets.withTags(open("h"), "hard");
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(
                new Section(
                    List.of("Loops"),
                    RichText.EMPTY,
                    List.of(text("t"), open("a"), open("b"), open("c"))),
                new Section(List.of("Lists"), RichText.EMPTY, List.of(open("d"), hard))),
            List.of());

    assertThat(picked(set, "3")).hasSize(3);
    assertThat(picked(set, "section=loops")).containsExactly("a", "b", "c");
    assertThat(picked(set, "section=Loops:2")).hasSize(2).isSubsetOf("a", "b", "c");
    assertThat(picked(set, "tag=HARD")).containsExactly("h");
    assertThat(picked(set, "number=2-4")).containsExactly("b", "c", "d");
    assertThat(picked(set, "tag=hard, number=1")).containsExactly("a", "h");
    assertThat(ids(Versions.of(set, plan(1, 1, "tag=hard")).printed())).containsExactly("h");
    assertThat(ids(Versions.of(set, plan(1, 1, "number=2")).printed())).containsExactly("t", "b");
  }

  private static List<String> picked(QuestionSet set, String pick) {
    return Versions.of(set, plan(1, 1, pick))
        .printed()
        .questions()
        .filter(Question::isAnswered)
        .map(Question::id)
        .toList();
  }

  @Test
  void whatPicksNothingOrTooLittleIsSaid() {
    assertThat(said(numbered(4), plan(1, 1, "9"))).contains("`9` picks only 4");
    assertThat(said(numbered(4), plan(1, 1, "2,tag=hard")))
        .contains("`tag=hard` picks no question");
    assertThat(said(numbered(4), plan(1, 1, "number=2-3")))
        .containsExactly("2 of the 4 questions are picked: 2, 3");
  }

  @Test
  void aPickOfNothingAtAllIsAnErrorAndNoWholePaper() {
    assertThat(Versions.of(numbered(4), plan(2, 1, "tag=hrad, section=Loops")).said())
        .singleElement()
        .satisfies(
            error -> {
              assertThat(error.severity()).isEqualTo(Severity.ERROR);
              assertThat(error.message()).contains("picks no question of the set");
            });
  }

  @Test
  void aSectionThatOnlyIntroducesStaysAndOneWithoutItsQuestionsGoes() {
    QuestionSet set =
        new QuestionSet(
            "Sample",
            "en",
            List.of(
                new Section(List.of("Read me"), RichText.of("Words."), List.of()),
                new Section(List.of("A"), RichText.of("About a."), List.of(open("a"))),
                new Section(List.of("B"), RichText.of("About b."), List.of(open("b")))),
            List.of());

    assertThat(Versions.of(set, plan(1, 1, "number=2")).printed().sections())
        .extracting(section -> section.path().getFirst())
        .containsExactly("Read me", "B");
  }

  @Test
  void whatIsNoPickIsRefused() {
    assertThatThrownBy(() -> plan(1, 1, "some"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("`some` picks nothing");
    assertThatThrownBy(() -> plan(27, 1, "")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void aQuestionThatNamesAnotherIsReported() {
    QuestionSet set =
        Sets.of(
            List.of(
                open("a"),
                open("b"),
                Sets.open("c", RichText.of("Explain your answer to question 2."))),
            List.of());

    assertThat(said(set, VersionPlan.ONE)).isEmpty();
    assertThat(said(set, plan(1, 1, "number=3")))
        .contains("the text names question 2, which is not printed");
    assertThat(said(set, plan(2, 1, "")))
        .anyMatch(
            message ->
                message.matches(
                    "the text names question 2, which is [123] in version A, [123] in version B"));
  }

  private static List<String> said(QuestionSet set, VersionPlan plan) {
    return Stream.of(Versions.of(set, plan))
        .flatMap(versions -> versions.said().stream())
        .map(Diagnostic::message)
        .toList();
  }
}
