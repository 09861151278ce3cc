package org.examwright.exporters.qti.readback;

import java.util.List;
import org.examwright.model.TextChange;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.InlineChange;
import org.examwright.model.text.RichText;

/** Sets formulas alike, whether they stand in a line of their own or alone in a paragraph. */
record FormulaLines() implements TextChange {
  private static final InlineChange FORMULAS = new InlineChange(FormulaLines::alike);

  /** Browsers show one space where code within a line has several. */
  private static Inline alike(Inline inline) {
    if (inline instanceof Inline.Code code) {
      return new Inline.Code(code.code().replaceAll("[ \\t\\n]+", " "));
    }
    return inline instanceof Inline.Formula formula
        ? new Inline.Formula(spaced(formula.tex()))
        : inline;
  }

  /** New Quizzes takes a word in brackets for a blank, so that a space stands in them. */
  private static String spaced(String tex) {
    return tex.replace("[{}", "[").replace("[ ", "[").replaceAll("\\s+", " ").strip();
  }

  @Override
  public RichText text(RichText text) {
    return FORMULAS.of(lines(text));
  }

  private static RichText lines(RichText text) {
    return new RichText(text.blocks().stream().map(FormulaLines::line).toList());
  }

  private static Block line(Block block) {
    return switch (block) {
      case Block.DisplayFormula formula ->
          new Block.Paragraph(List.of(new Inline.Formula(formula.tex())));
      case Block.BulletList list ->
          new Block.BulletList(
              list.tight(), list.items().stream().map(FormulaLines::lines).toList());
      case Block.OrderedList list ->
          new Block.OrderedList(
              list.start(), list.tight(), list.items().stream().map(FormulaLines::lines).toList());
      case Block.Quote quote -> new Block.Quote(lines(quote.content()));
      default -> block;
    };
  }

  @Override
  public List<Inline> line(List<Inline> line) {
    return FORMULAS.of(line);
  }
}
