package org.examwright.exporters.qti.readback;

import java.util.List;
import org.examwright.model.TextChange;
import org.examwright.model.text.Block;
import org.examwright.model.text.FormulaDelimiter;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.RichText;

/** Puts a space into what would end a formula within it. */
record WholeFormulas() implements TextChange {
  private static final InlineChange INLINES =
      new InlineChange(
          inline ->
              inline instanceof Inline.Formula formula
                  ? new Inline.Formula(FormulaDelimiter.INLINE.whole(formula.tex()).strip())
                  : inline);

  @Override
  public RichText text(RichText text) {
    return INLINES.of(blocks(text));
  }

  /** A title, which is words alone. */
  @Override
  public List<Inline> line(List<Inline> line) {
    return line;
  }

  @Override
  public List<Inline> requiredLine(List<Inline> line) {
    return INLINES.of(line);
  }

  private static RichText blocks(RichText text) {
    return new RichText(text.blocks().stream().map(WholeFormulas::block).toList());
  }

  private static Block block(Block block) {
    return switch (block) {
      case Block.DisplayFormula formula ->
          new Block.DisplayFormula(FormulaDelimiter.DISPLAY.whole(formula.tex()).strip());
      case Block.BulletList list ->
          new Block.BulletList(
              list.tight(), list.items().stream().map(WholeFormulas::blocks).toList());
      case Block.OrderedList list ->
          new Block.OrderedList(
              list.start(),
              list.tight(),
              list.items().stream().map(WholeFormulas::blocks).toList());
      case Block.Quote quote -> new Block.Quote(blocks(quote.content()));
      default -> block;
    };
  }
}
