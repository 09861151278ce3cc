package org.examwright.reading.latex.text;

import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.RichText;

/** The words of blocks. */
final class OneLineWords {
  private OneLineWords() {}

  static String of(List<Block> blocks) {
    return new RichText(blocks).plainText().strip();
  }
}
