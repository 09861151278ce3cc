package org.examwright.rendering.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.rendering.version.VersionPlan;
import org.examwright.rendering.version.Versions;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each edition shows of a set. */
class EditionContentTest {
  private static Question choice(int number) {
    List<Choice> choices =
        IntStream.range(0, 4)
            .mapToObj(i -> Choice.of(RichText.of(number + " option " + i), i == number % 4))
            .toList();
    return Sets.question(
        "q" + number,
        RichText.of("Which of " + number + "?"),
        new Interaction.ChoiceSelection(false, choices, false));
  }

  private static QuestionSet choices(int count) {
    return Sets.of(
        IntStream.range(0, count).mapToObj(EditionContentTest::choice).toList(), List.of());
  }

  private static <T> List<T> parts(Sheet sheet, Class<T> type) {
    return sheet.parts().stream().filter(type::isInstance).map(type::cast).toList();
  }

  @Test
  void theKeyOfThirtyChoicesIsAFewLines() {
    Sheet key = SheetComposer.compose(choices(30), Edition.KEY);

    assertThat(key.parts()).singleElement().isInstanceOf(SheetPart.AnswerGrid.class);
    SheetPart.AnswerGrid grid = (SheetPart.AnswerGrid) key.parts().getFirst();
    assertThat(grid.entries()).extracting(SheetPart.Entry::answer).startsWith("A", "B", "C", "D");
    assertThat(Math.ceilDiv(30, grid.columns())).isLessThanOrEqualTo(5);
  }

  @Test
  void aKeySaysWhatChoicesEarnButNotWhy() {
    List<Choice> choices =
        List.of(
            new Choice(RichText.of("a"), true, BigDecimal.valueOf(50), RichText.of("Half.")),
            new Choice(RichText.of("b"), false, BigDecimal.valueOf(-25), RichText.EMPTY),
            new Choice(RichText.of("c"), true, BigDecimal.valueOf(50), RichText.EMPTY));
    QuestionSet set =
        Sets.of(
            Sets.question(
                "q", RichText.of("Which?"), new Interaction.ChoiceSelection(true, choices, false)));

    assertThat(parts(SheetComposer.compose(set, Edition.KEY), SheetPart.AnswerGrid.class))
        .flatExtracting(SheetPart.AnswerGrid::entries)
        .extracting(SheetPart.Entry::answer)
        .containsExactly("A (50%), B (-25%), C (50%)");
    assertThat(SheetComposer.compose(set, Edition.STUDY).toString()).contains("Half.");
  }

  @Test
  void aStudySheetAsksWithoutRoomToWriteAndAnswersAtItsEnd() {
    Question open =
        Sets.question(
            "o",
            RichText.of("Why?"),
            new Interaction.OpenResponse(RichText.of("Because."), RichText.EMPTY, null));
    Sheet study = SheetComposer.compose(Sets.of(open, choice(1)), Edition.STUDY);
    int end =
        IntStream.range(0, study.parts().size())
            .filter(i -> study.parts().get(i) instanceof SheetPart.PageBreak)
            .findFirst()
            .orElseThrow();

    assertThat(study.parts().subList(0, end).toString())
        .doesNotContain("Because.", "ticked=true", "AnswerLines");
    assertThat(study.parts().get(end + 1)).isEqualTo(new SheetPart.SectionHeading(1, "Answers"));
    assertThat(study.parts().subList(end, study.parts().size()).toString()).contains("Because.");
  }

  @Test
  void anExplainedChoiceIsAnsweredWithItsExplanation() {
    Question explained =
        Sets.withFeedback(
            choice(2),
            new Feedback(
                RichText.of("Since two is two."),
                RichText.EMPTY,
                RichText.EMPTY,
                RichText.EMPTY,
                List.of()));

    assertThat(SheetComposer.compose(Sets.of(explained), Edition.STUDY).parts().toString())
        .contains("Since two is two.");
    assertThat(SheetComposer.compose(Sets.of(explained), Edition.KEY).parts().toString())
        .doesNotContain("Since two is two.");
  }

  @Test
  void aBookletHasTheKeysOfAllVersionsAndSaysWhichQuestionIsWhich() {
    List<Version> papers = Versions.of(choices(6), new VersionPlan(3, 5, "", List.of())).papers();
    Sheet booklet = SheetComposer.compose(papers, Edition.BOOKLET).getFirst();
    SheetPart.VersionTable table = parts(booklet, SheetPart.VersionTable.class).getFirst();

    assertThat(table.versions()).containsExactly("A", "B", "C");
    for (int version = 0; version < 3; version++) {
      List<Question> printed = papers.get(version).set().questions().toList();
      for (SheetPart.Row row : table.rows()) {
        int number = Integer.parseInt(row.numbers().get(version));
        assertThat(printed.get(number - 1).stem().plainText()).isEqualTo(row.name());
      }
    }
    assertThat(parts(booklet, SheetPart.AnswerGrid.class))
        .isEqualTo(
            SheetComposer.compose(papers, Edition.KEY).stream()
                .flatMap(key -> parts(key, SheetPart.AnswerGrid.class).stream())
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de", "zh", "tr", "hu", "ko", "ar", "he", "km", "xx"})
  void theFilesOfVersionsHaveNamesOfTheirOwnInEveryLanguage(String language) {
    QuestionSet set = new QuestionSet("S", language, choices(2).sections(), List.of());
    List<Version> papers = Versions.of(set, new VersionPlan(3, 5, "", List.of())).papers();

    assertThat(SheetComposer.compose(papers, Edition.WORKSHEET))
        .extracting(Sheet::fileName)
        .containsExactly("worksheet-a", "worksheet-b", "worksheet-c");
    assertThat(SheetComposer.compose(papers, Edition.KEY))
        .extracting(Sheet::version)
        .doesNotHaveDuplicates()
        .allMatch(version -> version.matches(".*[ABC].*"));
  }

  @Test
  void theBackOfACardStandsBehindItsFront() {
    Sheet cards = SheetComposer.compose(choices(11), Edition.FLASHCARDS);
    List<SheetPart.CardPage> pages = parts(cards, SheetPart.CardPage.class);

    assertThat(pages).hasSize(4);
    for (int i = 0; i < pages.size(); i += 2) {
      List<String> fronts = numbers(pages.get(i));
      List<String> backs = numbers(pages.get(i + 1));
      for (int place = 0; place < fronts.size(); place++) {
        int turned = place % 2 == 0 ? place + 1 : place - 1;
        assertThat(backs.get(turned)).isEqualTo(fronts.get(place));
      }
    }
    assertThat(pages.stream().flatMap(page -> numbers(page).stream()).filter(n -> !n.isEmpty()))
        .hasSize(22);
  }

  private static List<String> numbers(SheetPart.CardPage page) {
    return page.faces().stream()
        .map(face -> face.map(SheetPart.QuestionPart::number).orElse(""))
        .toList();
  }

  @Test
  void whatIsTooLongForAnEighthGetsALargerCard() {
    List<Question> questions = new ArrayList<>();
    questions.add(choice(1));
    questions.add(
        Sets.open("code", RichText.of(new Block.CodeBlock("", "x = 1\n".repeat(15) + "y"))));
    questions.add(
        Sets.open(
            "long",
            RichText.of(Stream.generate(() -> "word ").limit(600).reduce("", String::concat))));

    assertThat(
            parts(
                SheetComposer.compose(Sets.of(questions, List.of()), Edition.FLASHCARDS),
                SheetPart.CardPage.class))
        .extracting(page -> page.columns() * page.rows())
        .containsExactlyInAnyOrder(8, 8, 2, 2, 1, 1);
  }

  @Test
  void largerLettersNeedLargerCards() {
    List<Version> papers = List.of(new Version("", choices(2)));
    LetterSize large = new LetterSize(3, 3);

    assertThat(
            parts(
                SheetComposer.compose(papers, Edition.FLASHCARDS, large).getFirst(),
                SheetPart.CardPage.class))
        .extracting(page -> page.columns() * page.rows())
        .containsExactly(2, 2);
    assertThat(
            parts(
                SheetComposer.compose(papers, Edition.FLASHCARDS).getFirst(),
                SheetPart.CardPage.class))
        .extracting(page -> page.columns() * page.rows())
        .containsExactly(8, 8);
  }
}
