package org.examwright.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.junit.jupiter.api.Test;

class ModelTextTest {
  private static final List<String> WORDS =
      List.of(
          "", " ", "a", "`", "$", "\\", "<b>", "</b>", "<", "<+>", "<>", "<br>", "‹3C›", "→", "\t",
          "\n", "|", " | ", "- ", "\"", "‹20›", "<code>", "|\n|");

  @Test
  void noTwoTextsLookAlike() {
    Map<String, RichText> seen = new HashMap<>();
    for (RichText text : texts()) {
      RichText other = seen.putIfAbsent(ModelText.of(text), text);
      assertThat(other == null || other.equals(text)).as("%s and %s", text, other).isTrue();
    }
    assertThat(seen).hasSizeGreaterThan(20_000);
  }

  private static List<RichText> texts() {
    List<Inline> inlines = new ArrayList<>();
    for (String word : WORDS) {
      inlines.add(new Inline.Text(word));
      inlines.add(new Inline.Code(word));
      inlines.add(new Inline.Formula(word));
      inlines.add(new Inline.GapMark(word));
      inlines.add(new Inline.Link(word, "", List.of()));
      inlines.add(new Inline.Link("", word, List.of(new Inline.Text(word))));
      inlines.add(new Inline.Image(word, "", "", null, 3));
      inlines.add(new Inline.Image("", word, "", 3, null));
      inlines.add(new Inline.Image("", "", word, null, null));
    }
    inlines.add(new Inline.LineBreak());
    List<Block> blocks = new ArrayList<>();
    for (Inline first : inlines) {
      blocks.add(new Block.Paragraph(List.of(first)));
      blocks.add(new Block.Heading(3, List.of(first)));
      for (Inline second : inlines) {
        blocks.add(new Block.Paragraph(List.of(first, second)));
      }
      for (Inline outer : around(List.of(first))) {
        blocks.add(new Block.Paragraph(List.of(outer)));
        blocks.add(new Block.Paragraph(List.of(outer, outer)));
        around(List.of(outer)).forEach(each -> blocks.add(new Block.Paragraph(List.of(each))));
      }
    }
    for (String word : WORDS) {
      blocks.add(new Block.CodeBlock(word, ""));
      blocks.add(new Block.CodeBlock("", word));
      blocks.add(new Block.CodeBlock("", word + "\n"));
      blocks.add(new Block.DisplayFormula(word));
    }
    blocks.add(new Block.Paragraph(List.of()));
    blocks.add(new Block.Rule());
    List<RichText> texts = new ArrayList<>(List.of(RichText.EMPTY));
    for (Block block : blocks) {
      texts.add(RichText.of(block));
    }
    for (Block block : blocks.subList(0, 400)) {
      texts.add(RichText.of(block, new Block.Rule()));
      texts.addAll(holding(RichText.of(block)));
      texts.addAll(holding(RichText.of(block, block)));
    }
    texts.addAll(holding(RichText.EMPTY));
    return texts;
  }

  private static List<Inline> around(List<Inline> content) {
    return List.of(
        new Inline.Strong(content),
        new Inline.Emphasis(content),
        new Inline.Strike(content),
        new Inline.Subscript(content),
        new Inline.Superscript(content),
        new Inline.Link("a", "", content));
  }

  private static List<RichText> holding(RichText text) {
    List<RichText> holding = new ArrayList<>();
    holding.add(RichText.of(new Block.Quote(text)));
    for (boolean tight : List.of(true, false)) {
      holding.add(RichText.of(new Block.BulletList(tight, List.of(text))));
      holding.add(RichText.of(new Block.BulletList(tight, List.of(text, text))));
      holding.add(RichText.of(new Block.OrderedList(1, tight, List.of(text))));
    }
    holding.add(
        RichText.of(
            new Block.BulletList(true, List.of(text)), new Block.BulletList(true, List.of(text))));
    if (text.blocks().size() == 1
        && text.blocks().getFirst() instanceof Block.Paragraph paragraph) {
      Block.Cell cell = new Block.Cell(paragraph.content());
      Block.Row row = new Block.Row(List.of(cell));
      List<Block.Alignment> alignment = List.of(Block.Alignment.NONE);
      holding.add(RichText.of(new Block.Table(alignment, row, List.of())));
      holding.add(RichText.of(new Block.Table(alignment, new Block.Row(List.of()), List.of(row))));
      holding.add(
          RichText.of(
              new Block.Table(
                  List.of(Block.Alignment.NONE, Block.Alignment.RIGHT),
                  new Block.Row(List.of()),
                  List.of(new Block.Row(List.of(cell, cell))))));
    }
    return holding;
  }
}
