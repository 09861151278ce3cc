package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.ILeafElement;
import com.itextpdf.layout.element.ListItem;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Tab;
import com.itextpdf.layout.element.TabStop;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.AnswerPart;
import org.examwright.rendering.sheet.SheetWords;
import org.examwright.rendering.sheet.TickSign;

/** Sets options: a column of letters, one of signs to tick and one of texts. */
final class OptionLayout {
  private final Look look;
  private final BlockLayout blocks;
  private final LineLayout lines;
  private final AnswerSpace space;
  private final SheetWords words;
  private final WritingDirection direction;

  /**
   * Sets options.
   *
   * @param direction of the sheet
   */
  OptionLayout(
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

  BlockElement<?> set(AnswerPart.Options options, TextFrame frame) {
    boolean lettered = options.options().stream().noneMatch(each -> each.letter().isEmpty());
    TextFrame place = lettered ? frame.within(look.signIndent()) : frame;
    com.itextpdf.layout.element.List list = blocks.list();
    if (lettered) {
      // A sign stands out from its text, and its letter with it.
      direction.pad(list, look.signIndent());
    }
    for (AnswerPart.Option option : options.options()) {
      TextFrame body = place.with(option.ticked() ? place.tone().asBold() : place.tone());
      ILeafElement sign =
          option.ticked()
              ? tick(options.multiple())
              : space.sign(options.multiple(), option.letter(), option.content().plainText());
      ListItem item =
          lettered ? lettered(option, sign, body) : blocks.item(sign, option.content(), true, body);
      blocks
          .set(option.remark(), place.within(look.listIndent()).with(look.note()))
          .forEach(item::add);
      item.setKeepTogether(true);
      list.add(item);
    }
    return list;
  }

  private Text tick(boolean multiple) {
    Text tick = blocks.label(TickSign.of(multiple, true), look.body(), Face.SYMBOLS);
    tick.getAccessibilityProperties().setAlternateDescription(words.get("correct"));
    return tick;
  }

  /** The letter is the label of the list itself; the sign begins the text. */
  private ListItem lettered(AnswerPart.Option option, ILeafElement sign, TextFrame frame) {
    List<Block> rest = new ArrayList<>(option.content().blocks());
    List<Inline> words = List.of();
    if (!rest.isEmpty() && rest.getFirst() instanceof Block.Paragraph paragraph) {
      words = paragraph.content();
      rest.removeFirst();
    }
    TextFrame text = frame.within(look.listIndent());
    List<BlockElement<?>> body = new ArrayList<>();
    body.add(signed(sign, words, text));
    body.addAll(blocks.set(rest, text));
    body.getLast().setProperty(Property.MARGIN_BOTTOM, UnitValue.createPointValue(2));
    ListItem item = new ListItem();
    item.setListSymbol(blocks.label(option.letter() + ".", frame.tone()));
    body.forEach(item::add);
    return item;
  }

  private Paragraph signed(ILeafElement sign, List<Inline> words, TextFrame frame) {
    Paragraph paragraph =
        blocks
            .paragraph()
            .setFirstLineIndent(-look.signIndent())
            .addTabStops(new TabStop(look.signIndent()));
    paragraph.add(sign).add(new Tab());
    lines.add(paragraph, words, frame);
    return paragraph;
  }
}
