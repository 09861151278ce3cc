package org.examwright.markdown;

import org.examwright.model.text.RichText;

/**
 * Writes the texts of a question.
 *
 * @param manner of the question
 * @param blocks writes what is in them
 */
public record TextWriting(Manner manner, BlockWriting blocks) {
  private static final String TEXT = "<div class=\"text\">";
  private static final String TEXT_END = "</div>";

  /** Of texts that hold no blank. */
  public static TextWriting of(Manner manner) {
    return new TextWriting(manner, new BlockWriting(manner == Manner.EXPLICIT));
  }

  public TextWriting withBlanks(InlineWriting.Blanks blanks) {
    return new TextWriting(manner, new BlockWriting(blanks, blocks.explicit()));
  }

  /** Whether every text is marked as one. */
  public boolean apart() {
    return switch (manner) {
      case BRIEF, NAMED, BELOW -> false;
      case APART, EXPLICIT -> true;
    };
  }

  /** A text with its marks, if it needs them; nothing of nothing. */
  public String write(RichText text) {
    String written = blocks.write(text);
    return apart() && !text.isEmpty() ? TEXT + "\n\n" + written + "\n\n" + TEXT_END : written;
  }
}
