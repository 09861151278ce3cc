package org.examwright.exporters.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;
import org.examwright.rendering.paper.PrintOptions;
import org.examwright.rendering.sheet.Edition;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.sheet.SheetComposer;
import org.examwright.rendering.theme.Theme;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that a sheet says is on its pages, in its order and word for word. */
class PrintedWordsTest {
  private static final int SEEDS = LongRun.count(2000, 200);
  private static final Set<Edition> EDITIONS =
      EnumSet.complementOf(EnumSet.of(Edition.ANSWER_SHEET));
  private static final List<String> PIECES =
      List.of(
          " ",
          "word ",
          "a longer word ",
          "\n",
          "x_y ",
          "don't ",
          "1984 ",
          "(",
          ") ",
          "é",
          "ß ",
          "Ж ",
          "λ ",
          "日本",
          "well-known ",
          "and/or ",
          "“quoted” ",
          "— ",
          "½ ",
          "≤ ",
          "\t");

  @ParameterizedTest
  @EnumSource(Archive.class)
  void everyEditionOfOurSetsSaysAllThatItsSheetSays(Archive archive) {
    for (String file : List.of("input/set-3.md", "input/all-types.md")) {
      QuestionSet set = Corpus.read(file);
      EDITIONS.forEach(edition -> requireAll(file, set, edition, archive));
    }
  }

  @Test
  void everyEditionOfAnySetSaysAllThatItsSheetSays() {
    for (int seed = 0; seed < SEEDS; seed++) {
      QuestionSet set = new RandomQuestions(new Random(seed), PIECES).set(3);
      Edition edition = EDITIONS.stream().skip(seed % EDITIONS.size()).findFirst().orElseThrow();
      requireAll("seed " + seed, set, edition, Archive.MODERN);
    }
  }

  @Test
  void whatIsMissedIsFound() {
    QuestionSet set = choice("def f():\n    return 1", "Stack", "Queue");
    List<String> lines = StrippedText.drawn(file(set, sheet(set), Archive.MODERN));

    assertThat(missing(set, lines)).isEmpty();
    assertThat(missing(choice("def f():\n    return 1", "Queue", "Stack"), lines)).hasSize(1);
    assertThat(missing(choice("def f():\n    return 1", "Stack", "Queues"), lines)).hasSize(1);
    assertThat(missing(choice("def f():\n    return 1", "Sta ck", "Queue"), lines)).hasSize(1);
    assertThat(missing(choice("def f():\n  return 1", "Stack", "Queue"), lines)).hasSize(1);
    assertThat(missing(choice("def f(): return 1", "Stack", "Queue"), lines)).hasSize(1);
    assertThat(missing(choice("def f():\n    return 1\nf()", "Stack", "Queue"), lines)).hasSize(1);
    assertThat(lost(choice("def f():\n    return 1", "Stack", "Stack"), lines)).hasSize(1);
    assertThat(lost(choice("def f():\n    return 1", "Queue", "Stack"), lines)).isEmpty();
  }

  private static QuestionSet choice(String code, String first, String second) {
    return Sets.of(
        Sets.question(
            "q",
            RichText.of("Which holds?").then(RichText.of(new Block.CodeBlock("python", code))),
            new Interaction.ChoiceSelection(
                false,
                List.of(Choice.of(RichText.of(first), true), Choice.of(RichText.of(second), false)),
                false)));
  }

  private static Sheet sheet(QuestionSet set) {
    return SheetComposer.compose(set, Edition.HANDOUT);
  }

  private static List<SheetPieces.Piece> missing(QuestionSet set, List<String> lines) {
    return PieceSearch.missing(SheetPieces.of(sheet(set)), lines);
  }

  private static List<SheetPieces.Piece> lost(QuestionSet set, List<String> lines) {
    return PieceSearch.lost(SheetPieces.of(sheet(set)), lines);
  }

  private static void requireAll(String name, QuestionSet set, Edition edition, Archive archive) {
    Sheet sheet = SheetComposer.compose(set, edition);
    byte[] file = file(set, sheet, archive);
    List<SheetPieces.Piece> missing =
        PieceSearch.missing(SheetPieces.of(sheet), StrippedText.drawn(file));
    if (!missing.isEmpty()) { // of a list that two pages share, the end of a page is drawn first
      missing = PieceSearch.missing(SheetPieces.of(sheet), StrippedText.standing(file));
    }
    if (!missing.isEmpty()) { // nor is the order right that the library finds on pages with columns
      missing = PieceSearch.lost(SheetPieces.of(sheet), StrippedText.drawn(file));
    }
    assertThat(missing).as("%s, %s, %s", name, edition, archive).isEmpty();
  }

  private static byte[] file(QuestionSet set, Sheet sheet, Archive archive) {
    return PdfFile.of(
        set, sheet, Theme.PLAIN, new PdfOptions(PrintOptions.of(sheet.edition()), archive, false));
  }
}
