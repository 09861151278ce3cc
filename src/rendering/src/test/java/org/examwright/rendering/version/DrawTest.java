package org.examwright.rendering.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.sheet.SheetPart;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static Section section(String name, @Nullable Integer pick, int questions) {
    List<Question> all = new ArrayList<>();
    for (int i = 1; i <= questions; i++) {
      all.add(Sets.open(name + "-" + i, RichText.of("What?")).labelled(Integer.toString(i)));
    }
    return new Section(List.of(name), RichText.EMPTY, all, pick);
  }

  private static QuestionSet set(Section... sections) {
    return new QuestionSet("Sample", "en", List.of(sections), List.of());
  }

  private static List<String> drawn(Section section, int seed) {
    return Draw.of(set(section), seed).set().questions().map(Question::id).toList();
  }

  @Test
  void theSameSeedDrawsTheSameForEver() {
    assertThat(drawn(section("loops", 3, 10), 1)).containsExactly("loops-6", "loops-7", "loops-10");
    assertThat(drawn(section("loops", 3, 10), 2)).containsExactly("loops-1", "loops-3", "loops-7");
  }

  @Test
  void aQuestionThatIsTakenOutLeavesTheOthersTheirLots() {
    Section ten = section("loops", 3, 10);
    List<String> before = drawn(ten, 1);
    List<Question> other =
        ten.questions().stream().filter(question -> !before.contains(question.id())).toList();
    List<Question> fewer = new ArrayList<>(ten.questions());
    fewer.remove(other.getFirst());

    assertThat(drawn(ten.with(fewer), 1)).isEqualTo(before);
  }

  @Test
  void everyQuestionIsDrawnAboutAsOften() {
    Map<String, Integer> times = new HashMap<>();
    for (int seed = 0; seed < 1000; seed++) {
      drawn(section("loops", 3, 10), seed).forEach(id -> times.merge(id, 1, Integer::sum));
    }

    assertThat(times).hasSize(10);
    assertThat(times.values()).allMatch(count -> count > 240 && count < 360);
  }

  @Test
  void descriptionsAndSectionsThatAreNoPoolsAreKept() {
    Question text = Sets.question("d", RichText.of("Read."), new Interaction.None());
    Section pool = section("loops", 1, 3);
    List<Question> questions = new ArrayList<>(pool.questions());
    questions.add(1, text);

    QuestionSet printed = Draw.of(set(pool.with(questions), section("lists", null, 4)), 1).set();

    assertThat(printed.sections().get(0).questions()).hasSize(2).contains(text);
    assertThat(printed.sections().get(1).questions()).hasSize(4);
    assertThat(printed.totalPoints()).isEqualTo("5");
  }

  @Test
  void whatIsPrintedIsNumberedAsIfThereWereNothingElse() {
    QuestionSet printed = Draw.of(set(section("loops", 2, 9), section("lists", 1, 9)), 5).set();
    List<String> numbers =
        SheetComposer.compose(printed, Edition.WORKSHEET).parts().stream()
            .filter(SheetPart.QuestionPart.class::isInstance)
            .map(part -> ((SheetPart.QuestionPart) part).number())
            .toList();

    assertThat(numbers).containsExactly("1", "2", "3");
  }

  @Test
  void aLossNamesWhatIsPrinted() {
    Draw draw = Draw.of(set(section("loops", 2, 9), section("lists", 4, 4)), 1);

    assertThat(draw.losses())
        .singleElement()
        .satisfies(loss -> assertThat(loss.feature()).isEqualTo(Feature.SECTION_PICK))
        .satisfies(
            loss ->
                assertThat(loss.message())
                    .matches(
                        "2 of the 9 questions of \"loops\" are printed, the same on every paper:"
                            + " [1-9], [1-9]"));
  }

  @Test
  void aSetWithoutPoolsIsPrintedAsItIs() {
    QuestionSet set = set(section("loops", null, 3));

    assertThat(Draw.of(set, 7).set()).isSameAs(set);
    assertThat(Draw.of(set, 7).losses()).isEmpty();
  }
}
