package org.examwright.exporters.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.AnswerPart;
import org.examwright.rendering.sheet.SheetWords;

/** Sets what stands below a stem. */
final class AnswerLayout {
  /** Of what is matched, in percent of the width. */
  private static final float LEFT = 54;

  private static final float RIGHT = 46;

  /** Between two columns, in points. */
  private static final float BETWEEN = 10;

  private final Look look;
  private final BlockLayout blocks;
  private final LineLayout lines;
  private final AnswerSpace space;
  private final SheetWords words;
  private final WritingDirection direction;

  /**
   * Sets answers.
   *
   * @param direction of the sheet
   */
  AnswerLayout(
      Look look,
      BlockLayout blocks,
      LineLayout lines,
      AnswerSpace space,
      SheetWords words,
      WritingDirection direction) {
    this.look = look;
    this.blocks = blocks;
    this.lines = lines;
    this.space = space;
    this.words = words;
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
          List.of(
              new OptionLayout(look, blocks, lines, space, words, direction).set(options, frame));
      case AnswerPart.AnswerLines answerLines ->
          space.lines(answerLines.count(), frame.width(), words.get("answer"));
      case AnswerPart.AnswerBlank blank -> List.of(blank(blank, frame.tone()));
      case AnswerPart.Columns columns -> List.of(columns(columns, frame));
      case AnswerPart.Sequence sequence -> List.of(sequence(sequence, frame));
      case AnswerPart.Instruction instruction -> List.of(instruction(instruction));
      case AnswerPart.Solution solution -> solution(solution, frame);
    };
  }

  /** A screen reader says what a field is for without the sign before it. */
  private static String withoutColon(String label) {
    return label.replaceFirst("[\\s\u00A0]*[:：]?\\s*$", "");
  }

  private Paragraph blank(AnswerPart.AnswerBlank blank, Tone tone) {
    Paragraph paragraph = blocks.paragraph().setMarginTop(look.gap());
    lines.add(paragraph, blank.label(), tone);
    paragraph.add(space.line(blank.width(), tone, withoutColon(blank.label())));
    if (!blank.unit().isEmpty()) {
      lines.add(paragraph, " " + blank.unit(), tone);
    }
    return paragraph;
  }

  private Table columns(AnswerPart.Columns columns, TextFrame frame) {
    Table table =
        new Table(UnitValue.createPercentArray(new float[] {LEFT, RIGHT}))
            .useAllAvailableWidth()
            .setFixedLayout()
            .setKeepTogether(true)
            .setMarginBottom(look.gap());
    TextFrame toTheLeft = column(frame, LEFT);
    TextFrame toTheRight = column(frame, RIGHT);
    int rows = Math.max(columns.lefts().size(), columns.rights().size());
    for (int i = 0; i < rows; i++) {
      Cell left = cell();
      if (i < columns.lefts().size()) {
        left(columns.lefts().get(i), toTheLeft).forEach(left::add);
      }
      Cell right = cell();
      if (i < columns.rights().size()) {
        AnswerPart.Right item = columns.rights().get(i);
        blocks
            .set(
                RunIn.before(item.content(), RunIn.strong(item.letter() + ".\u00A0 "), direction),
                toTheRight)
            .forEach(right::add);
      }
      table.addCell(left).addCell(right);
    }
    return direction.begin(table);
  }

  /** What has the width of a column in it sticks out of none. */
  private static TextFrame column(TextFrame frame, float share) {
    return frame.within(frame.width() - (frame.width() * share / (LEFT + RIGHT) - BETWEEN));
  }

  private List<BlockElement<?>> left(AnswerPart.Left left, TextFrame frame) {
    List<BlockElement<?>> elements =
        blocks.set(
            RunIn.before(left.content(), new Inline.Text(left.number() + ".\u00A0 "), direction),
            frame);
    if (elements.getLast() instanceof Paragraph paragraph) {
      mark(paragraph, left, frame.tone());
    } else {
      Paragraph paragraph = blocks.paragraph();
      mark(paragraph, left, frame.tone());
      elements.add(paragraph);
    }
    return elements;
  }

  private void mark(Paragraph paragraph, AnswerPart.Left left, Tone tone) {
    String solution = left.solution();
    String said = left.number() + ". " + left.content().plainText();
    lines.add(
        paragraph, solution.isEmpty() ? " " : direction.isRightToLeft() ? " ← " : " → ", tone);
    if (solution.isEmpty()) {
      paragraph.add(space.line(AnswerPart.PLACE_WIDTH, tone, said));
    } else {
      lines.add(paragraph, solution, tone.asBold());
    }
  }

  private Cell cell() {
    Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(0);
    return direction.isRightToLeft() ? cell.setPaddingLeft(BETWEEN) : cell.setPaddingRight(BETWEEN);
  }

  private com.itextpdf.layout.element.List sequence(AnswerPart.Sequence sequence, TextFrame frame) {
    com.itextpdf.layout.element.List list = blocks.list();
    for (AnswerPart.Step step : sequence.items()) {
      list.add(
          blocks.item(
              step.position().isEmpty()
                  ? space.line(AnswerPart.PLACE_WIDTH, frame.tone(), step.content().plainText())
                  : blocks.label(step.position() + ".", frame.tone().asBold()),
              step.content(),
              true,
              frame));
    }
    return list;
  }

  private Paragraph instruction(AnswerPart.Instruction instruction) {
    Paragraph paragraph = blocks.paragraph();
    lines.add(paragraph, instruction.text(), look.instruction());
    return paragraph.setKeepWithNext(true);
  }

  private List<BlockElement<?>> solution(AnswerPart.Solution solution, TextFrame frame) {
    Tone tone =
        switch (solution.kind()) {
          case ANSWER -> frame.tone();
          case EXPLANATION, HINT, GRADER_NOTES -> look.note();
        };
    RichText content =
        solution.label().isEmpty()
            ? solution.content()
            : RunIn.before(solution.content(), RunIn.strong(solution.label()), direction);
    return blocks.set(content, frame.with(tone));
  }
}
