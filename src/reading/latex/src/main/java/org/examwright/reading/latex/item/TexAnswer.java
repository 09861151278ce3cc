package org.examwright.reading.latex.item;

import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexTexts;
import org.jspecify.annotations.Nullable;

/** Answers that somebody types. */
final class TexAnswer {
  private TexAnswer() {}

  /** The words of an answer as somebody types them: with straight marks. */
  static String words(List<TexNode> nodes, TexTexts texts, @Nullable Object question) {
    return typed(texts.read(nodes, "answer", question));
  }

  static String typed(RichText text) {
    return text.plainText()
        .replace('’', '\'')
        .replace('‘', '\'')
        .replace('“', '"')
        .replace('”', '"')
        .replace('\u00A0', ' ')
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** Whether nobody can be expected to type it: a formula with commands, a picture. */
  static boolean isBeyondTyping(RichText text) {
    boolean[] beyond = {text.isEmpty()};
    TextWalk.ofInlines(
            inline -> {
              beyond[0] |= inline instanceof Inline.Image;
              beyond[0] |=
                  inline instanceof Inline.Formula formula
                      && formula.tex().matches("(?s).*[\\\\^_{].*");
            })
        .visit(text);
    return beyond[0];
  }
}
