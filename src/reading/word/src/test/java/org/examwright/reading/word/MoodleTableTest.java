package org.examwright.reading.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Reader;
import org.examwright.model.text.PlainText;
import org.junit.jupiter.api.Test;

/** Documents by the template from which Moodle takes questions. */
class MoodleTableTest {
  private static final String[] HEAD = row("#", "Answers", "Feedback", "Grade");

  private static String[] row(String... cells) {
    return cells;
  }

  private static QuestionSet set(PoiDraft draft) {
    Reader.Result result = WordReading.result(draft.bytes());
    assertThat(result.set()).as(result.diagnostics().toString()).isNotNull();
    return Objects.requireNonNull(result.set());
  }

  private static PoiDraft named() {
    return new PoiDraft().heading(1, "Animals/Birds").heading(2, "Owls");
  }

  @Test
  void oneOrSeveralAnswersHaveFeedbackAndGrades() {
    PoiDraft draft =
        named()
            .table(
                row("Which is a {b|bird}?", "", "", "MC"),
                row("Default mark:", "", "", "2"),
                row("Shuffle the choices?", "", "", "Yes"),
                row("Number the choices?", "", "", "a"),
                row("Penalty for each incorrect try:", "", "", "33.3"),
                row("ID number:", "", "", "_"),
                HEAD,
                row("A.", "an owl", "It flies.", "100"),
                row("B.", "a cow", "_", "0"),
                row("", "{b|General feedback:}", "Birds have feathers.", ""),
                row("", "{b|For any correct response:}", "Yes.", ""),
                row("", "{b|For any incorrect response:}", "No.", ""),
                row("", "{b|Hint 1:}", "Think of wings.", ""),
                row("", "{b|Tags:}", "birds, wings", ""))
            .heading(2, "Several")
            .table(
                row("Which fly?", "", "", "MA"),
                HEAD,
                row("", "owls", "", "50"),
                row("", "bats", "", "50"),
                row("", "cows", "", "-50"));

    QuestionSet set = set(draft);

    assertThat(BriefSet.of(set))
        .containsExactly(
            "Which is a bird? (2) [*an owl (It flies.) | a cow]",
            "Which fly? [*owls | *bats | cows]");
    Question first = set.questions().findFirst().orElseThrow();
    assertThat(PlainText.of(first.displayTitle())).isEqualTo("Owls");
    assertThat(first.tags()).containsExactly("birds", "wings");
    assertThat(first.feedback().general().plainText()).isEqualTo("Birds have feathers.");
    assertThat(first.feedback().correct().plainText()).isEqualTo("Yes.");
    assertThat(first.feedback().incorrect().plainText()).isEqualTo("No.");
    assertThat(first.feedback().hints()).hasSize(1);
    assertThat(set.title()).isEqualTo("Animals");
    assertThat(set.sections().getFirst().path()).containsExactly("Birds");
  }

  @Test
  void statementsWordsNumbersAndPairs() {
    PoiDraft draft =
        named()
            .table(
                row("Owls are birds.", "", "", "TF"),
                HEAD,
                row("", "True", "They are.", "100"),
                row("", "False", "No.", "0"))
            .table(
                row("Which bird hunts at night?", "", "", "SA"),
                row("Case sensitive?", "", "", "No"),
                HEAD,
                row("", "owl", "", "100"),
                row("", "eagle owl", "", "50"))
            .table(row("How many wings?", "", "", "NUM"), HEAD, row("", "2", "", "100"))
            .table(
                row("Match.", "", "", "MAT"),
                row("#", "Item", "Match", ""),
                row("", "cow", "calf", ""),
                row("", "hen", "chick", ""));

    assertThat(BriefSet.of(set(draft)))
        .containsExactly(
            "Owls are birds. [true]",
            "Which bird hunts at night? = owl | eagle owl",
            "How many wings? = Value[value=2, tolerance=0]",
            "Match. [cow = calf | hen = chick]");
  }

  @Test
  void gapsEssaysAndDescriptions() {
    PoiDraft draft =
        named()
            .table(
                row(
                    "Owls hunt at {b|night} and eat {i|mice~voles}; they have {u|2} eyes.",
                    "",
                    "",
                    "CL"),
                row("#", "Distractors", "Feedback", "Grade"),
                row("", "noon", "Too bright.", "0"),
                row("", "dawn", "_", "0"))
            .table(
                row("Describe an owl.", "", "", "ES"),
                row("Default mark:", "", "", "5"),
                row("Response format:", "", "", "HTML editor"),
                row("", "{b|Information for graders:}", "Eyes and feathers.", ""))
            .table(row("Now for mammals.", "", "", "DE"));

    assertThat(BriefSet.of(set(draft)))
        .containsExactly(
            "Owls hunt at ___ and eat ___; they have ___ eyes."
                + " (3) {*night|noon (Too bright.)|dawn; mice|voles; Value[value=2, tolerance=0]}",
            "Describe an owl. (5)",
            "Now for mammals. (text)");
  }

  @Test
  void labelsOfOtherLanguagesAreKnown() {
    PoiDraft draft =
        new PoiDraft()
            .heading(1, "Tiere")
            .table(
                row("Welches ist ein Vogel?", "", "", "MC"),
                row("Standardpunkte:", "", "", "3"),
                row("Antworten mischen?", "", "", "Nein"),
                row("#", "Antworten", "Feedback", "Bewertung"),
                row("A.", "Kuh", "", "0"),
                row("B.", "Eule", "Ja.", "100"),
                row("", "{b|Allgemeines Feedback:}", "Vögel haben Federn.", ""));

    QuestionSet set = set(draft);

    assertThat(BriefSet.of(set))
        .isEqualTo(List.of("Welches ist ein Vogel? (3) [Kuh | *Eule (Ja.)]"));
    assertThat(set.questions().findFirst().orElseThrow().feedback().general().plainText())
        .isEqualTo("Vögel haben Federn.");
  }

  @Test
  void whatStandsOutsideOfTheTablesIsNamed() {
    PoiDraft draft =
        named()
            .table(
                row("Owls are birds.", "", "", "TF"),
                HEAD,
                row("", "True", "", "100"),
                row("", "False", "", "0"))
            .p("3. What is this?");

    assertThat(WordReading.said(draft.bytes()))
        .anyMatch(said -> said.contains("what stands between the tables is left out"));
  }

  @Test
  void settingsThatNothingElseHasAreNamed() {
    PoiDraft draft =
        named()
            .table(
                row("Owls are birds.", "", "", "TF"),
                row("Penalty for each incorrect try:", "", "", "100"),
                HEAD,
                row("", "True", "", "100"),
                row("", "False", "", "0"));

    assertThat(WordReading.said(draft.bytes()))
        .anyMatch(said -> said.contains("`Penalty for each incorrect try` of the tables"));
  }
}
