package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.canvas.draw.SolidLine;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.ILeafElement;
import com.itextpdf.layout.element.LineSeparator;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Leading;
import com.itextpdf.layout.properties.ParagraphOrphansControl;
import com.itextpdf.layout.properties.ParagraphWidowsControl;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.RenderingMode;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Sets rich text as paragraphs, boxes, lists and tables. */
final class BlockLayout {
  private static final String BULLET = "•";

  /** The size of letters where nothing else is said, as the library has it. */
  private static final UnitValue LIBRARY_SIZE = UnitValue.createPointValue(12);

  private final Look look;
  private final Fonts fonts;
  private final Roles roles;
  private final LineLayout lines;
  private final FormulaLayout formulas;
  private final WritingDirection direction;

  /**
   * Sets blocks.
   *
   * @param direction of the sheet
   */
  BlockLayout(
      Look look,
      Fonts fonts,
      Roles roles,
      LineLayout lines,
      FormulaLayout formulas,
      WritingDirection direction) {
    this.look = look;
    this.fonts = fonts;
    this.roles = roles;
    this.lines = lines;
    this.formulas = formulas;
    this.direction = direction;
  }

  /** The elements of a text from top to bottom, each standing in by the frame's left. */
  List<BlockElement<?>> set(RichText text, TextFrame frame) {
    return set(text.blocks(), frame);
  }

  List<BlockElement<?>> set(List<Block> blocks, TextFrame frame) {
    List<BlockElement<?>> elements = new ArrayList<>();
    for (Block block : blocks) {
      BlockElement<?> element = block(block, frame);
      direction.indent(element, frame.left());
      elements.add(element);
    }
    return elements;
  }

  /** A paragraph with the spacing of all and the direction of the sheet. */
  Paragraph paragraph() {
    return paragraph(direction);
  }

  private Paragraph paragraph(WritingDirection direction) {
    Paragraph paragraph =
        new Paragraph()
            .setMargins(0, 0, look.gap(), 0)
            .setOrphansControl(new ParagraphOrphansControl(2))
            .setWidowsControl(new ParagraphWidowsControl(2, 1, false));
    paragraph.setProperty(Property.LEADING, new Leading(Leading.MULTIPLIED, look.leading()));
    // Its lines would look for these, several times each, in all that is around it.
    paragraph.setProperty(Property.RENDERING_MODE, RenderingMode.DEFAULT_LAYOUT_MODE);
    paragraph.setProperty(Property.FONT_SIZE, LIBRARY_SIZE);
    return direction.begin(paragraph);
  }

  /** A paragraph with the direction of its text. */
  Paragraph paragraph(List<Inline> content, TextFrame frame) {
    Paragraph paragraph = paragraph(lines.direction(content));
    lines.add(paragraph, content, frame);
    return paragraph;
  }

  private BlockElement<?> block(Block block, TextFrame frame) {
    return switch (block) {
      case Block.Paragraph paragraph -> paragraph(paragraph.content(), frame);
      case Block.Heading heading -> heading(heading, frame);
      case Block.CodeBlock code ->
          new CodeBox(look, fonts, roles).set(code, frame).setMargins(1, 0, look.gap() + 3, 0);
      case Block.BulletList list -> bullets(list, frame);
      case Block.OrderedList list -> numbers(list, frame);
      case Block.Quote quote -> quote(quote, frame);
      case Block.Table table -> new TableGrid(look, this, direction).set(table, frame);
      case Block.DisplayFormula formula -> formula(formula, frame);
      case Block.Rule ignored ->
          new LineSeparator(rule()).setMarginTop(look.gap()).setMarginBottom(look.gap() * 2);
    };
  }

  private Paragraph heading(Block.Heading heading, TextFrame frame) {
    Tone tone = frame.tone().asBold().at(look.textSize() + Math.max(0, 3 - heading.level()));
    Paragraph paragraph =
        paragraph(heading.content(), frame.with(tone))
            .setMarginTop(look.gap())
            .setKeepWithNext(true);
    paragraph.getAccessibilityProperties().setRole(role(frame.headingLevel()));
    return paragraph;
  }

  /** The role of a heading, 1 to 6. */
  static String role(int headingLevel) {
    return "H" + headingLevel;
  }

  private com.itextpdf.layout.element.List bullets(Block.BulletList list, TextFrame frame) {
    com.itextpdf.layout.element.List element = list();
    for (RichText item : list.items()) {
      element.add(item(label(BULLET, frame.tone()), item, list.tight(), frame));
    }
    return element;
  }

  private com.itextpdf.layout.element.List numbers(Block.OrderedList list, TextFrame frame) {
    com.itextpdf.layout.element.List element = list();
    int number = list.start();
    for (RichText item : list.items()) {
      element.add(item(label(number + ".", frame.tone()), item, list.tight(), frame));
      number++;
    }
    return element;
  }

  com.itextpdf.layout.element.List list() {
    com.itextpdf.layout.element.List list = new LabelledList().setSymbolIndent(5);
    list.setMargins(0, 0, look.gap(), 0);
    list.setFont(fonts.of(look.face())); // else labels name a font that the file does not hold
    return direction.begin(list);
  }

  ListItem item(ILeafElement label, RichText content, boolean tight, TextFrame frame) {
    ListItem item = new ListItem();
    item.setProperty(Property.LIST_SYMBOL, label);
    List<BlockElement<?>> elements = set(content, frame.within(look.listIndent()));
    if (elements.isEmpty()) {
      elements = List.of(paragraph());
    }
    for (BlockElement<?> element : elements) {
      align(element);
      item.add(element);
    }
    if (tight) {
      elements.getLast().setProperty(Property.MARGIN_BOTTOM, UnitValue.createPointValue(2));
    }
    return item;
  }

  /** Beside a label, lines of either direction begin there. */
  private void align(BlockElement<?> element) {
    if (element instanceof Paragraph
        && element.<TextAlignment>getProperty(Property.TEXT_ALIGNMENT) != TextAlignment.CENTER) {
      element.setTextAlignment(direction.alignment());
    }
  }

  Text label(String label, Tone tone) {
    Face face = look.face(tone.bold(), false);
    return label(label, tone, label.codePoints().allMatch(face::covers) ? face : Face.TEXT);
  }

  /** A label of characters that a face has. */
  Text label(String label, Tone tone, Face face) {
    Text text =
        new Word(direction.visual(label))
            .setFont(fonts.of(face))
            .setFontSize(tone.size())
            .setFontColor(tone.color());
    if (!text.getText().equals(label)) {
      text.getAccessibilityProperties().setActualText(label);
    }
    return text;
  }

  private Div quote(Block.Quote quote, TextFrame frame) {
    Div div = new Div().setMarginBottom(look.gap() + 1);
    direction.border(div, new SolidBorder(Look.RULE, 2), look.boxPadding() + 2);
    roles.quote(div);
    Tone tone = frame.tone().in(look.quiet());
    set(quote.content(), frame.within(look.boxPadding() + 4).with(tone)).forEach(div::add);
    return div;
  }

  private BlockElement<?> formula(Block.DisplayFormula formula, TextFrame frame) {
    Paragraph paragraph = paragraph().setTextAlignment(TextAlignment.CENTER).setMarginTop(2);
    return formulas
        .display(formula.tex(), frame)
        .<BlockElement<?>>map(paragraph::add)
        .orElseGet(
            () ->
                new CodeBox(look, fonts, roles)
                    .set(new Block.CodeBlock("latex", formula.tex()), frame));
  }

  static SolidLine rule() {
    SolidLine line = new SolidLine(0.6f);
    line.setColor(Look.RULE);
    return line;
  }
}
