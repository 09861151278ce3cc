package org.examwright.exporters.word;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.text.Block;
import org.examwright.model.text.Direction;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.Blank;
import org.w3c.dom.Element;

/** Sets rich text block by block. */
final class BlockSetter {
  /** Longer code that stayed with what follows it would leave pages empty. */
  private static final int LINES_KEPT_TOGETHER = 24;

  private static final int SPACE_BELOW_LIST = 120;
  private static final int ROUNDED = 2;

  private static final Pattern LEADING = Pattern.compile("[:：]\\s*$");

  private final OpenDocument draft;
  private final BodyFlow flow;
  private final LineSetter lines;

  /**
   * Sets into a flow.
   *
   * @param blanks how gaps look, by their ids
   */
  BlockSetter(OpenDocument draft, BodyFlow flow, Map<String, Blank> blanks) {
    this.draft = draft;
    this.flow = flow;
    this.lines = new LineSetter(draft, blanks);
  }

  LineSetter lines() {
    return lines;
  }

  /** Sets a text all of whose paragraphs look like the frame's. */
  void set(RichText text, BlockFrame frame) {
    blocks(text.blocks(), frame);
  }

  /** Sets a text whose first paragraph is another; there is one even if the text begins not so. */
  void set(RichText text, BlockFrame frame, Opening opening) {
    List<Block> rest = text.blocks();
    List<Inline> first = List.of();
    if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph paragraph) {
      first = paragraph.content();
      rest = rest.subList(1, rest.size());
    }
    XWPFParagraph paragraph = start(opening.style(), PlainText.of(first));
    if (frame.kept() || !rest.isEmpty()) {
      paragraph.setKeepNext(true);
    }
    opening.lead().accept(paragraph);
    lines.set(first, paragraph, frame.width());
    opening.tail().accept(paragraph);
    blocks(rest, frame);
  }

  /**
   * An empty paragraph where the style has it.
   *
   * <p>On a sheet from right to left all are so, or numbers would stand on both sides.
   */
  XWPFParagraph start(ParagraphStyle style, String words) {
    XWPFParagraph paragraph = flow.paragraph(style);
    draft.marks().begin(paragraph);
    if (draft.direction() == Direction.RIGHT_TO_LEFT
        || Direction.of(words, draft.direction()) == Direction.RIGHT_TO_LEFT) {
      Properties.of(paragraph).addNewBidi();
    }
    return paragraph;
  }

  private XWPFParagraph start(ParagraphStyle style, BlockFrame frame, String words) {
    XWPFParagraph paragraph = start(style, words);
    if (differ(frame.indentOf(style), draft.styles().indent(style))) {
      paragraph.setIndentationLeft(frame.indentOf(style));
    }
    if (frame.kept()) {
      paragraph.setKeepNext(true);
    }
    return paragraph;
  }

  /** Of two programs, one below the other, the second looks different, or they would be one. */
  private void blocks(List<Block> blocks, BlockFrame frame) {
    ParagraphStyle code = ParagraphStyle.NEXT_CODE;
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i) instanceof Block.CodeBlock program) {
        code = code == ParagraphStyle.CODE ? ParagraphStyle.NEXT_CODE : ParagraphStyle.CODE;
        code(program.language(), program.code(), code, frame);
      } else {
        code = ParagraphStyle.NEXT_CODE;
        boolean leads = i + 1 < blocks.size() && leads(blocks.get(i), blocks.get(i + 1));
        block(blocks.get(i), frame.kept(frame.kept() || leads));
      }
    }
  }

  /** Whether words announce what is below them, and would stand alone at the end of a page. */
  private static boolean leads(Block block, Block next) {
    return block instanceof Block.Paragraph paragraph
        && !(next instanceof Block.Paragraph)
        && LEADING.matcher(PlainText.of(paragraph.content())).find();
  }

  private void block(Block block, BlockFrame frame) {
    switch (block) {
      case Block.Paragraph paragraph -> line(frame.style(), paragraph.content(), frame);
      case Block.Heading heading -> {
        draft.marks().heading(heading.level());
        line(draft.headings().next(heading.level()), heading.content(), frame);
      }
      case Block.CodeBlock code -> code(code.language(), code.code(), ParagraphStyle.CODE, frame);
      case Block.BulletList list ->
          items(
              list.items(),
              ParagraphStyle.LIST_BULLET,
              draft.numbers().isOwn(ListNumbering.Kind.BULLETS, level(frame)),
              draft.numbers().bullets(level(frame)),
              frame);
      case Block.OrderedList list -> {
        BigInteger id =
            draft.numbers().begin(ListNumbering.Kind.NUMBERS, level(frame), list.start());
        items(
            list.items(),
            ParagraphStyle.LIST_NUMBER,
            draft.numbers().isOwn(ListNumbering.Kind.NUMBERS, level(frame)),
            id,
            frame);
      }
      case Block.Quote quote -> set(quote.content(), frame.inQuote());
      case Block.Table table -> new TableSetter(draft, flow, lines).set(table, frame);
      case Block.DisplayFormula formula -> formula(formula, frame);
      case Block.Rule ignored -> start(ParagraphStyle.RULE, frame, "");
    }
  }

  private void line(ParagraphStyle style, List<Inline> content, BlockFrame frame) {
    lines.set(content, start(style, frame, PlainText.of(content)), frame.width());
  }

  private void code(String language, String code, ParagraphStyle style, BlockFrame frame) {
    XWPFParagraph paragraph = flow.paragraph(style);
    draft.marks().begin(paragraph);
    draft.marks().code(language, paragraph);
    if (differ(frame.indentOf(style), draft.styles().indent(style))) {
      paragraph.setIndentationLeft(frame.indentOf(style));
    }
    if (code.lines().count() <= LINES_KEPT_TOGETHER) {
      KeptTogether.keepLines(paragraph);
      paragraph.setKeepNext(frame.kept());
    }
    CodeSetter.set(language, code, paragraph);
  }

  /** Lengths that were rounded on other ways are the same. */
  private static boolean differ(int length, int other) {
    return Math.abs(length - other) > ROUNDED;
  }

  private static int level(BlockFrame frame) {
    return Math.min(frame.depth(), ListNumbering.DEEPEST_LEVEL);
  }

  private void items(
      List<RichText> items, ParagraphStyle style, boolean own, BigInteger list, BlockFrame frame) {
    BlockFrame within = frame.inItem();
    int usual = draft.scale().of(style.indent()) + level(frame) * frame.listStep();
    for (int i = 0; i < items.size(); i++) {
      RichText item = items.get(i);
      boolean ends = i == items.size() - 1 && frame.depth() == 0 && item.blocks().size() == 1;
      set(
          item,
          within,
          Opening.of(
              style,
              paragraph -> {
                paragraph.setNumID(list);
                paragraph.setNumILvl(BigInteger.valueOf(level(frame)));
                if (ends) {
                  paragraph.setSpacingAfter(draft.scale().of(SPACE_BELOW_LIST));
                }
                if (own || differ(within.indent(), usual)) {
                  paragraph.setIndentationLeft(within.indent());
                  paragraph.setIndentationHanging(frame.listStep());
                }
              }));
    }
  }

  private void formula(Block.DisplayFormula formula, BlockFrame frame) {
    Optional<Element> math = draft.formulas().of(formula.tex(), true);
    if (math.isEmpty()) {
      code("", formula.tex(), ParagraphStyle.CODE, frame);
      return;
    }
    XWPFParagraph paragraph = start(ParagraphStyle.FORMULA, frame, "");
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.MATH)) {
      markup.open("oMathPara");
      Omml.write(math.get(), markup);
      markup.end();
    }
    draft.marks().formula(formula.tex(), paragraph);
  }
}
