package org.examwright.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TidyTextTest {
  private static final Inline BREAK = new Inline.LineBreak();

  @Test
  void neighbouringTextsAreOneAndSpacesCollapse() {
    assertThat(TidyText.of(List.of(text(" a\n"), text("\t b "), text(""), text("  c  "))))
        .containsExactly(text("a b c"));
  }

  @Test
  void spacesOfOtherScriptsAndOfPrintersStay() {
    assertThat(TidyText.of(List.of(text("\u3000a\u00a0\u00a0b\u2003"))))
        .containsExactly(text("\u3000a\u00a0\u00a0b\u2003"));
  }

  @Test
  void spaceWithinFormattingStays() {
    Inline strong = new Inline.Strong(List.of(text("  a ")));

    assertThat(TidyText.of(List.of(strong, text(" b"))))
        .containsExactly(new Inline.Strong(List.of(text(" a "))), text(" b"));
  }

  @Test
  void spaceAroundTheEndOfALineAndEndsAtTheEndsVanish() {
    assertThat(TidyText.of(List.of(BREAK, text("a "), BREAK, text(" b"), text(" "), BREAK)))
        .containsExactly(text("a"), BREAK, text("b"));
  }

  @Test
  void whatHoldsNothingIsNothing() {
    RichText text =
        RichText.of(
            new Block.Paragraph(
                List.of(new Inline.Emphasis(List.of(text(""))), new Inline.Code(""))),
            new Block.BulletList(true, List.of()),
            new Block.DisplayFormula(" "),
            new Block.Quote(RichText.EMPTY));

    assertThat(TidyText.of(text)).isEqualTo(RichText.of(new Block.Quote(RichText.EMPTY)));
  }

  @Test
  void everySpaceOfCodeStays() {
    RichText text =
        RichText.of(
            new Block.CodeBlock("", " a\n\n b "),
            new Block.Paragraph(List.of(new Inline.Code("  a\n "))));

    assertThat(TidyText.of(text)).isEqualTo(text);
  }

  @Test
  void aHeaderOfEmptyCellsIsNone() {
    Block.Row empty = new Block.Row(List.of(new Block.Cell(List.of(text(" ")))));
    Block.Table table = new Block.Table(List.of(Block.Alignment.NONE), empty, List.of(empty));

    assertThat(TidyText.of(RichText.of(table)))
        .isEqualTo(
            RichText.of(
                new Block.Table(
                    List.of(Block.Alignment.NONE),
                    new Block.Row(List.of()),
                    List.of(new Block.Row(List.of(new Block.Cell(List.of())))))));
  }

  @Test
  void tidyingTwiceChangesNothingMore() {
    RichText text =
        RichText.ofInlines(
            List.of(text("a "), new Inline.Strike(List.of()), text(" b"), BREAK, text(" ")));

    RichText tidied = TidyText.of(text);

    assertThat(tidied).isEqualTo(RichText.of("a b"));
    assertThat(TidyText.of(tidied)).isEqualTo(tidied);
  }

  private static Inline text(String value) {
    return new Inline.Text(value);
  }
}
