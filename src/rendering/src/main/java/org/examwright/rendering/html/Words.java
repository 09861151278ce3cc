package org.examwright.rendering.html;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** The words by which a text runs one way or the other: those outside of code and formulas. */
final class Words {
  private final StringBuilder words = new StringBuilder();
  private final TextWalk walk = TextWalk.ofInlines(this::add);

  private Words() {}

  static String of(Block block) {
    return of(RichText.of(block));
  }

  static String of(RichText text) {
    Words words = new Words();
    words.walk.visit(text);
    return words.words.toString();
  }

  static String of(List<Inline> line) {
    Words words = new Words();
    words.walk.visit(line);
    return words.words.toString();
  }

  private void add(Inline inline) {
    if (inline instanceof Inline.Text text) {
      words.append(text.value());
    }
  }
}
