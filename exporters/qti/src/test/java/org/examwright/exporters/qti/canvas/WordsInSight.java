package org.examwright.exporters.qti.canvas;

import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.rendering.formula.PlainTex;

/** The words that a reader sees in a text without its pictures; formulas are LaTeX. */
final class WordsInSight {
  private final StringBuilder words = new StringBuilder();

  private WordsInSight() {}

  static String of(RichText text) {
    WordsInSight sight = new WordsInSight();
    new TextWalk(sight::block, sight::inline).visit(text);
    return sight.words.toString();
  }

  private void block(Block block) {
    switch (block) {
      case Block.CodeBlock code -> words.append(code.code());
      case Block.DisplayFormula formula -> formula(formula.tex());
      case Block.Paragraph ignored -> {}
      case Block.Heading ignored -> {}
      case Block.BulletList ignored -> {}
      case Block.OrderedList ignored -> {}
      case Block.Quote ignored -> {}
      case Block.Table ignored -> {}
      case Block.Rule ignored -> {}
    }
  }

  private void inline(Inline inline) {
    switch (inline) {
      case Inline.Text text -> words.append(text.value());
      case Inline.Code code -> words.append(code.code());
      case Inline.Formula formula -> formula(formula.tex());
      case Inline.Wrapping ignored -> {}
      case Inline.Image ignored -> {}
      case Inline.LineBreak ignored -> {}
      case Inline.GapMark ignored -> {}
    }
  }

  private void formula(String tex) {
    words.append("\\(").append(PlainTex.of(tex)).append("\\)");
  }
}
