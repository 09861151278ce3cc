package org.examwright.reading.markdown;

import static org.examwright.reading.markdown.MarkdownReading.question;

import java.util.List;
import java.util.stream.Collectors;
import org.examwright.model.Interaction;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Reads text as the answer to a question, which begins in line 3. */
final class AnswersOf {
  private AnswersOf() {}

  static String around(String answer) {
    return "**1. x**\n\n" + answer + "\n";
  }

  static RichText answer(String markdown) {
    return ((Interaction.OpenResponse) question(around(markdown)).interaction()).modelAnswer();
  }

  static List<Block> blocks(String markdown) {
    return answer(markdown).blocks();
  }

  /** The only block, a paragraph. */
  static List<Inline> line(String markdown) {
    List<Block> blocks = blocks(markdown);
    if (blocks.size() != 1) {
      throw new AssertionError(blocks.toString());
    }
    return ((Block.Paragraph) blocks.getFirst()).content();
  }

  static List<String> said(String markdown) {
    return MarkdownReading.said(around(markdown));
  }

  /** A tree in short: {@code p(a b(c))}. */
  static String sketch(String markdown) {
    return sketch(answer(markdown));
  }

  private static String sketch(RichText text) {
    return text.blocks().stream().map(AnswersOf::sketch).collect(Collectors.joining(" "));
  }

  private static String sketch(Block block) {
    return switch (block) {
      case Block.Paragraph paragraph -> "p(" + sketch(paragraph.content()) + ")";
      case Block.Heading heading -> "h" + heading.level() + "(" + sketch(heading.content()) + ")";
      case Block.CodeBlock code -> "pre[" + code.language() + "](" + code.code() + ")";
      case Block.BulletList list -> "ul(" + items(list.items()) + ")";
      case Block.OrderedList list -> "ol[" + list.start() + "](" + items(list.items()) + ")";
      case Block.Quote quote -> "quote(" + sketch(quote.content()) + ")";
      case Block.Table table -> "table(" + table(table) + ")";
      case Block.DisplayFormula formula -> "$$(" + formula.tex() + ")";
      case Block.Rule ignored -> "hr";
    };
  }

  private static String items(List<RichText> items) {
    return items.stream().map(AnswersOf::sketch).collect(Collectors.joining(" | "));
  }

  private static String table(Block.Table table) {
    return row(table.header())
        + " / "
        + table.rows().stream().map(AnswersOf::row).collect(Collectors.joining(" / "));
  }

  private static String row(Block.Row row) {
    return row.cells().stream()
        .map(cell -> sketch(cell.content()))
        .collect(Collectors.joining(" | "));
  }

  static String sketch(List<Inline> inlines) {
    return inlines.stream().map(AnswersOf::sketch).collect(Collectors.joining());
  }

  private static String sketch(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.value();
      case Inline.Strong strong -> "b(" + sketch(strong.content()) + ")";
      case Inline.Emphasis emphasis -> "i(" + sketch(emphasis.content()) + ")";
      case Inline.Strike strike -> "s(" + sketch(strike.content()) + ")";
      case Inline.Subscript sub -> "sub(" + sketch(sub.content()) + ")";
      case Inline.Superscript sup -> "sup(" + sketch(sup.content()) + ")";
      case Inline.Code code -> "code(" + code.code() + ")";
      case Inline.Formula formula -> "$(" + formula.tex() + ")";
      case Inline.Image image -> "img[" + image.source() + "](" + image.alt() + ")";
      case Inline.Link link -> "a[" + link.target() + "](" + sketch(link.content()) + ")";
      case Inline.LineBreak ignored -> "br()";
      case Inline.GapMark gap -> "gap(" + gap.gap() + ")";
    };
  }
}
