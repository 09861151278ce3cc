package org.examwright.exporters.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.AnswerPart;

/** Sets what stands below a stem. */
final class AnswerLayout {
  private static final int LINES_KEPT_TOGETHER = 8;
  private static final int FEWEST_LINES = 2;

  private final BlockLayout blocks;
  private final LineLayout lines;
  private final Direction direction;

  /**
   * Sets answers.
   *
   * @param direction of the sheet
   */
  AnswerLayout(BlockLayout blocks, LineLayout lines, Direction direction) {
    this.blocks = blocks;
    this.lines = lines;
    this.direction = direction;
  }

  List<BlockElement<?>> set(List<AnswerPart> parts, TextFrame frame) {
    List<BlockElement<?>> elements = new ArrayList<>();
    for (AnswerPart part : parts) {
      for (BlockElement<?> element : part(part, frame)) {
        direction.indent(element, frame.left());
        elements.add(element);
      }
    }
    return elements;
  }

  private List<BlockElement<?>> part(AnswerPart part, TextFrame frame) {
    return switch (part) {
      case AnswerPart.Options options ->
          List.of(new OptionLayout(blocks, lines, direction).set(options, frame));
      case AnswerPart.AnswerLines answerLines -> ruled(answerLines.count());
      case AnswerPart.AnswerBlank blank -> List.of(blank(blank, frame.tone()));
      case AnswerPart.Columns columns -> List.of(columns(columns, frame));
      case AnswerPart.Sequence sequence -> List.of(sequence(sequence, frame));
      case AnswerPart.Instruction instruction -> List.of(instruction(instruction));
      case AnswerPart.Solution solution -> solution(solution, frame);
    };
  }

  /** Few lines stay on one page; of many, none stands alone at the foot or head of a page. */
  private static List<BlockElement<?>> ruled(int count) {
    if (count <= LINES_KEPT_TOGETHER) {
      return List.of(rules(count));
    }
    List<BlockElement<?>> groups = new ArrayList<>();
    for (int left = count; left > 0; ) {
      int together = left <= FEWEST_LINES + 1 ? left : FEWEST_LINES;
      groups.add(rules(together));
      left -= together;
    }
    return groups;
  }

  private static Div rules(int count) {
    Div rules = new Div().setKeepTogether(true);
    rules.getAccessibilityProperties().setRole(null);
    for (int i = 0; i < count; i++) {
      Div rule =
          new Div()
              .setHeight(Look.ANSWER_LINE)
              .setBorderBottom(new SolidBorder(Look.WRITING_LINE, 0.5f));
      rule.getAccessibilityProperties().setRole(null);
      rules.add(rule);
    }
    return rules;
  }

  private Paragraph blank(AnswerPart.AnswerBlank blank, Tone tone) {
    Paragraph paragraph = blocks.paragraph().setMarginTop(Look.GAP);
    lines.add(paragraph, blank.label(), tone);
    paragraph.add(lines.blank(blank.width(), tone));
    if (!blank.unit().isEmpty()) {
      lines.add(paragraph, " " + blank.unit(), tone);
    }
    return paragraph;
  }

  private Table columns(AnswerPart.Columns columns, TextFrame frame) {
    Table table =
        new Table(UnitValue.createPercentArray(new float[] {54, 46}))
            .useAllAvailableWidth()
            .setFixedLayout()
            .setKeepTogether(true)
            .setMarginBottom(Look.GAP);
    TextFrame half = frame.within(frame.width() / 2);
    int rows = Math.max(columns.lefts().size(), columns.rights().size());
    for (int i = 0; i < rows; i++) {
      Cell left = cell();
      if (i < columns.lefts().size()) {
        left(columns.lefts().get(i), half).forEach(left::add);
      }
      Cell right = cell();
      if (i < columns.rights().size()) {
        AnswerPart.Right item = columns.rights().get(i);
        blocks
            .set(
                RunIn.before(item.content(), RunIn.strong(item.letter() + ".\u00A0 "), direction),
                half)
            .forEach(right::add);
      }
      table.addCell(left).addCell(right);
    }
    return direction.begin(table);
  }

  private List<BlockElement<?>> left(AnswerPart.Left left, TextFrame frame) {
    List<BlockElement<?>> elements =
        blocks.set(
            RunIn.before(left.content(), new Inline.Text(left.number() + ".\u00A0 "), direction),
            frame);
    if (elements.getLast() instanceof Paragraph paragraph) {
      mark(paragraph, left.solution(), frame.tone());
    } else {
      Paragraph paragraph = blocks.paragraph();
      mark(paragraph, left.solution(), frame.tone());
      elements.add(paragraph);
    }
    return elements;
  }

  private void mark(Paragraph paragraph, String solution, Tone tone) {
    lines.add(
        paragraph, solution.isEmpty() ? " " : direction.isRightToLeft() ? " ← " : " → ", tone);
    if (solution.isEmpty()) {
      paragraph.add(lines.blank(AnswerPart.PLACE_WIDTH, tone));
    } else {
      lines.add(paragraph, solution, tone.asBold());
    }
  }

  private Cell cell() {
    Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(0);
    return direction.isRightToLeft() ? cell.setPaddingLeft(10) : cell.setPaddingRight(10);
  }

  private com.itextpdf.layout.element.List sequence(AnswerPart.Sequence sequence, TextFrame frame) {
    com.itextpdf.layout.element.List list = blocks.list();
    for (AnswerPart.Step step : sequence.items()) {
      list.add(
          blocks.item(
              step.position().isEmpty()
                  ? lines.blank(AnswerPart.PLACE_WIDTH, frame.tone())
                  : blocks.label(step.position() + ".", frame.tone().asBold()),
              step.content(),
              true,
              frame));
    }
    return list;
  }

  private Paragraph instruction(AnswerPart.Instruction instruction) {
    Paragraph paragraph = blocks.paragraph();
    lines.add(paragraph, instruction.text(), Tone.INSTRUCTION);
    return paragraph.setKeepWithNext(true);
  }

  private List<BlockElement<?>> solution(AnswerPart.Solution solution, TextFrame frame) {
    Tone tone =
        switch (solution.kind()) {
          case ANSWER -> frame.tone();
          case EXPLANATION, HINT, GRADER_NOTES -> Tone.NOTE;
        };
    RichText content =
        solution.label().isEmpty()
            ? solution.content()
            : RunIn.before(solution.content(), RunIn.strong(solution.label()), direction);
    return blocks.set(content, frame.with(tone));
  }
}
