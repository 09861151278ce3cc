package org.examwright.rendering.sheet;

import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.model.text.TextWalk;

/** Guesses, on the safe side, how many lines a question needs with its answer. */
final class LineCount {
  private static final int PICTURE = 12;
  private static final int TOO_MANY = 1_000_000;

  private final int characters;
  private final boolean isNarrow;
  private int lines;

  /**
   * Lines of a size.
   *
   * @param characters that a line has room for
   * @param isNarrow whether what is as wide as a page has no room at all
   */
  LineCount(int characters, boolean isNarrow) {
    this.characters = characters;
    this.isNarrow = isNarrow;
  }

  int of(SheetPart.QuestionPart face) {
    add(face.title());
    add(face.stem());
    face.blanks().values().stream()
        .filter(blank -> !blank.choices().isEmpty())
        .forEach(blank -> lines++);
    face.answer().forEach(this::add);
    return lines;
  }

  private void add(AnswerPart part) {
    switch (part) {
      case AnswerPart.Options options ->
          options
              .options()
              .forEach(
                  option -> {
                    add(option.content());
                    add(option.remark());
                  });
      case AnswerPart.AnswerLines ruled -> lines += ruled.count();
      case AnswerPart.AnswerBlank ignored -> lines++;
      case AnswerPart.Columns columns -> {
        wide(0);
        columns.lefts().forEach(left -> add(left.content()));
        columns.rights().forEach(right -> add(right.content()));
      }
      case AnswerPart.Sequence sequence -> sequence.items().forEach(step -> add(step.content()));
      case AnswerPart.Instruction instruction -> line(instruction.text());
      case AnswerPart.Solution solution -> add(solution.content());
    }
  }

  private void add(RichText text) {
    text.plainText().lines().forEach(this::line);
    new TextWalk(
            block -> {
              if (block instanceof Block.Table table) {
                wide(table.rows().size());
              } else if (block instanceof Block.CodeBlock code
                  && code.code().lines().anyMatch(line -> line.length() > characters)) {
                wide(0);
              }
            },
            inline -> {
              if (inline instanceof Inline.Image) {
                wide(PICTURE);
              }
            })
        .visit(text);
  }

  private void wide(int count) {
    lines += isNarrow ? TOO_MANY : count;
  }

  private void line(String words) {
    lines += Math.max(1, Math.ceilDiv(words.length(), characters));
  }
}
