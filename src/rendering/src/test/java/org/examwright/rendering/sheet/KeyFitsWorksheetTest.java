package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.rendering.version.Versions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever grades a worksheet with its key finds the same numbers and letters on both. */
class KeyFitsWorksheetTest {

  /** Each number makes another set; a failed test shows the number that it was given. */
  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theSolutionsOfAHandoutAreThoseOfItsWorksheet(long seed) {
    QuestionSet set = RandomSets.of(seed);
    List<Question> asked = set.questions().filter(Question::isAnswered).toList();
    List<SheetPart.QuestionPart> worksheet = answered(set, Edition.WORKSHEET);
    List<SheetPart.QuestionPart> solved = answered(set, Edition.HANDOUT);

    assertThat(solved)
        .extracting(SheetPart.QuestionPart::number, SheetPart.QuestionPart::points)
        .containsExactlyElementsOf(
            worksheet.stream().map(part -> tuple(part.number(), part.points())).toList());
    for (int i = 0; i < asked.size(); i++) {
      requireFit(asked.get(i), worksheet.get(i), solved.get(i), Edition.HANDOUT);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void eachKeyFitsThePaperOfItsVersion(long seed) {
    QuestionSet set = RandomSets.of(seed);
    List<Version> papers = Versions.of(set, new VersionPlan(3, (int) seed, "", List.of())).papers();
    List<Sheet> keys = SheetComposer.compose(papers, Edition.KEY);

    for (int i = 0; i < papers.size(); i++) {
      QuestionSet paper = papers.get(i).set();
      List<Question> asked = paper.questions().filter(Question::isAnswered).toList();
      List<SheetPart.QuestionPart> worksheet = answered(paper, Edition.WORKSHEET);
      Map<String, Object> key = byNumber(keys.get(i));
      assertThat(key.keySet())
          .containsExactlyElementsOf(
              worksheet.stream().map(SheetPart.QuestionPart::number).toList());
      for (int q = 0; q < asked.size(); q++) {
        SheetPart.QuestionPart question = worksheet.get(q);
        switch (Objects.requireNonNull(key.get(question.number()))) {
          case SheetPart.QuestionPart solved ->
              requireFit(asked.get(q), question, solved, Edition.KEY);
          case String answer -> requireFit(original(set, asked.get(q)), question, answer);
          default -> throw new AssertionError("no answer to " + question.number());
        }
      }
    }
  }

  private static Question original(QuestionSet set, Question shuffled) {
    return set.questions().filter(q -> q.id().equals(shuffled.id())).findFirst().orElseThrow();
  }

  /** What a key says of each question, in its order. */
  private static Map<String, Object> byNumber(Sheet key) {
    Map<String, Object> found = new LinkedHashMap<>();
    for (SheetPart part : key.parts()) {
      if (part instanceof SheetPart.AnswerGrid grid) {
        grid.entries().forEach(entry -> found.put(entry.number(), entry.answer()));
      } else if (part instanceof SheetPart.QuestionPart question) {
        found.put(question.number(), question);
      }
    }
    return found;
  }

  private static void requireFit(
      Question question,
      SheetPart.QuestionPart worksheet,
      SheetPart.QuestionPart solved,
      Edition edition) {
    switch (question.interaction()) {
      case Interaction.ChoiceSelection selection ->
          choices(selection, options(worksheet), options(solved));
      case Interaction.TrueFalse trueFalse -> trueFalse(trueFalse, worksheet, solved);
      case Interaction.Matching matching ->
          matching(
              matching,
              part(AnswerPart.Columns.class, worksheet),
              part(AnswerPart.Columns.class, solved));
      case Interaction.Ordering ordering ->
          ordering(
              ordering,
              part(AnswerPart.Sequence.class, worksheet).items(),
              part(AnswerPart.Sequence.class, solved).items(),
              edition);
      case Interaction.Gaps gaps -> gaps(gaps, worksheet.blanks(), solved.blanks());
      case Interaction.OpenResponse ignored -> {}
      case Interaction.ShortAnswer ignored -> {}
      case Interaction.Numeric ignored -> {}
      case Interaction.FileUpload ignored -> {}
      case Interaction.None ignored -> {}
    }
  }

  /** Words for words: the letters of a key name the choices of a worksheet. */
  private static void requireFit(
      Question question, SheetPart.QuestionPart worksheet, String answer) {
    switch (question.interaction()) {
      case Interaction.ChoiceSelection selection ->
          assertThat(
                  options(worksheet).stream()
                      .filter(option -> List.of(answer.split(", ", -1)).contains(option.letter()))
                      .map(AnswerPart.Option::content))
              .containsExactlyInAnyOrderElementsOf(
                  selection.choices().stream().filter(Choice::key).map(Choice::content).toList());
      case Interaction.TrueFalse trueFalse ->
          assertThat(answer).isEqualTo(trueFalse.key() ? "True" : "False");
      case Interaction.Matching matching -> {
        AnswerPart.Columns columns = part(AnswerPart.Columns.class, worksheet);
        List<String> found =
            Stream.of(answer.split(", ", -1))
                .map(pair -> pair.split(" ", -1))
                .map(
                    pair ->
                        columns.lefts().get(Integer.parseInt(pair[0]) - 1).content()
                            + "|"
                            + columns.rights().stream()
                                .filter(right -> right.letter().equals(pair[1]))
                                .findFirst()
                                .orElseThrow()
                                .content())
                .toList();
        assertThat(found)
            .containsExactlyInAnyOrderElementsOf(
                matching.pairs().stream()
                    .map(pair -> pair.left() + "|" + RichText.ofInlines(pair.right()))
                    .toList());
      }
      case Interaction.Ordering ordering -> {
        List<AnswerPart.Step> steps = part(AnswerPart.Sequence.class, worksheet).items();
        String[] places = answer.split(", ", -1);
        for (int i = 0; i < steps.size(); i++) {
          assertThat(steps.get(i).content())
              .isEqualTo(ordering.items().get(Integer.parseInt(places[i]) - 1));
        }
      }
      case Interaction.ShortAnswer words ->
          assertThat(answer).startsWith(words.answers().getFirst().text());
      case Interaction.Numeric ignored -> assertThat(answer).endsWith(" m");
      case Interaction.Gaps ignored -> throw new AssertionError("gaps need their text");
      case Interaction.OpenResponse ignored -> throw new AssertionError("nobody can say it short");
      case Interaction.FileUpload ignored -> throw new AssertionError("nobody can say it short");
      case Interaction.None ignored -> throw new AssertionError("there is nothing to answer");
    }
  }

  private static void choices(
      Interaction.ChoiceSelection selection,
      List<AnswerPart.Option> worksheet,
      List<AnswerPart.Option> solved) {
    Map<String, RichText> printed = new HashMap<>();
    worksheet.forEach(option -> printed.put(option.letter(), option.content()));
    assertThat(printed).hasSize(selection.choices().size());
    assertThat(worksheet).noneMatch(AnswerPart.Option::ticked);
    assertThat(solved)
        .allSatisfy(option -> assertThat(option.content()).isEqualTo(printed.get(option.letter())));
    List<String> right = new ArrayList<>();
    for (int i = 0; i < selection.choices().size(); i++) {
      if (selection.choices().get(i).key()) {
        right.add(worksheet.get(i).letter());
      }
    }
    assertThat(solved)
        .filteredOn(AnswerPart.Option::ticked)
        .extracting(AnswerPart.Option::letter)
        .containsExactlyElementsOf(right);
  }

  private static void trueFalse(
      Interaction.TrueFalse trueFalse,
      SheetPart.QuestionPart worksheet,
      SheetPart.QuestionPart solved) {
    assertThat(options(worksheet)).hasSize(2).noneMatch(AnswerPart.Option::ticked);
    assertThat(options(solved))
        .filteredOn(AnswerPart.Option::ticked)
        .extracting(AnswerPart.Option::content)
        .containsExactly(options(worksheet).get(trueFalse.key() ? 0 : 1).content());
  }

  private static void matching(
      Interaction.Matching matching, AnswerPart.Columns worksheet, AnswerPart.Columns solved) {
    assertThat(solved.rights()).isEqualTo(worksheet.rights());
    Map<String, RichText> rights = new HashMap<>();
    worksheet.rights().forEach(right -> rights.put(right.letter(), right.content()));
    assertThat(rights).hasSize(worksheet.rights().size());
    for (int i = 0; i < matching.pairs().size(); i++) {
      AnswerPart.Left asked = worksheet.lefts().get(i);
      AnswerPart.Left answered = solved.lefts().get(i);
      assertThat(asked.solution()).isEmpty();
      assertThat(answered.number()).isEqualTo(asked.number());
      assertThat(answered.content()).isEqualTo(asked.content());
      assertThat(rights.get(answered.solution()))
          .isEqualTo(RichText.ofInlines(matching.pairs().get(i).right()));
    }
  }

  private static void ordering(
      Interaction.Ordering ordering,
      List<AnswerPart.Step> worksheet,
      List<AnswerPart.Step> solved,
      Edition edition) {
    assertThat(worksheet).extracting(AnswerPart.Step::position).containsOnly("");
    assertThat(solved)
        .extracting(AnswerPart.Step::content)
        .containsExactlyElementsOf(
            edition == Edition.KEY
                ? worksheet.stream().map(AnswerPart.Step::content).toList()
                : ordering.items());
    assertThat(solved)
        .extracting(AnswerPart.Step::position)
        .containsExactlyInAnyOrderElementsOf(
            IntStream.rangeClosed(1, worksheet.size()).mapToObj(Integer::toString).toList());
    assertThat(solved)
        .allSatisfy(
            step ->
                assertThat(step.content())
                    .isEqualTo(ordering.items().get(Integer.parseInt(step.position()) - 1)));
  }

  private static void gaps(
      Interaction.Gaps gaps, Map<String, Blank> worksheet, Map<String, Blank> solved) {
    assertThat(solved.keySet())
        .isEqualTo(worksheet.keySet())
        .containsExactlyInAnyOrderElementsOf(gaps.ids());
    for (Gap gap : gaps.gaps()) {
      Blank blank = Objects.requireNonNull(worksheet.get(gap.id()));
      String solution = PlainText.of(Objects.requireNonNull(solved.get(gap.id())).solution());
      assertThat(blank.solution()).isEmpty();
      switch (gap) {
        case Gap.TextGap text ->
            assertThat(text.answers()).extracting(AcceptedAnswer::text).contains(solution);
        case Gap.NumericGap numeric -> assertThat(solution).isEqualTo(number(numeric));
        case Gap.DropDownGap dropDown -> {
          assertThat(words(blank.choices()))
              .containsExactlyInAnyOrderElementsOf(
                  dropDown.choices().stream().map(c -> c.content().plainText()).toList());
          assertThat(dropDown.choices().stream().filter(Choice::key))
              .extracting(choice -> choice.content().plainText())
              .containsExactly(solution);
        }
      }
    }
  }

  private static String number(Gap.NumericGap gap) {
    return switch (gap.answers().getFirst().accepted()) {
      case NumericAnswer.Value value -> value.value().toPlainString();
      case NumericAnswer.Range range -> range.toString();
    };
  }

  private static List<String> words(List<List<Inline>> choices) {
    return choices.stream().map(PlainText::of).toList();
  }

  private static List<AnswerPart.Option> options(SheetPart.QuestionPart question) {
    return part(AnswerPart.Options.class, question).options();
  }

  private static <T extends AnswerPart> T part(Class<T> type, SheetPart.QuestionPart question) {
    return question.answer().stream()
        .filter(type::isInstance)
        .map(type::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<SheetPart.QuestionPart> answered(QuestionSet set, Edition edition) {
    return SheetComposer.compose(set, edition).parts().stream()
        .filter(SheetPart.QuestionPart.class::isInstance)
        .map(SheetPart.QuestionPart.class::cast)
        .filter(part -> !part.number().isEmpty())
        .toList();
  }
}
