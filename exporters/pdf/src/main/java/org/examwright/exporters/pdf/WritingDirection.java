package org.examwright.exporters.pdf;

import com.ibm.icu.text.Bidi;
import com.itextpdf.layout.IPropertyContainer;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.BlockElement;
import com.itextpdf.layout.element.Div;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.BaseDirection;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.ReadingDirection;
import org.jspecify.annotations.Nullable;

/** The side that lines begin at. */
enum WritingDirection {
  LEFT_TO_RIGHT,
  RIGHT_TO_LEFT;

  private static final char LEFT_TO_RIGHT_ISOLATE = '\u2066';
  private static final char RIGHT_TO_LEFT_ISOLATE = '\u2067';
  private static final char ISOLATE_OF_FIRST_LETTER = '\u2068';
  private static final char END_OF_ISOLATE = '\u2069';

  /**
   * The direction of the first letter that has one and is not isolated; of none, that of the
   * surroundings.
   */
  static WritingDirection of(String text, WritingDirection surroundings) {
    int depth = 0;
    for (int i = 0; i < text.length(); ) {
      int codePoint = text.codePointAt(i);
      if (codePoint >= LEFT_TO_RIGHT_ISOLATE && codePoint < END_OF_ISOLATE) {
        depth++;
      } else if (codePoint == END_OF_ISOLATE) {
        depth = Math.max(0, depth - 1);
      } else if (depth == 0) {
        switch (Character.getDirectionality(codePoint)) {
          case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
            return LEFT_TO_RIGHT;
          }
          case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
              Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
            return RIGHT_TO_LEFT;
          }
          default -> {}
        }
      }
      i += Character.charCount(codePoint);
    }
    return surroundings;
  }

  /** The direction of the sheet of a set. */
  static WritingDirection of(QuestionSet set) {
    return ReadingDirection.isRightToLeft(set) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  static WritingDirection of(Paragraph paragraph) {
    @Nullable BaseDirection base = paragraph.getProperty(Property.BASE_DIRECTION);
    return base == BaseDirection.RIGHT_TO_LEFT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  }

  boolean isRightToLeft() {
    return this == RIGHT_TO_LEFT;
  }

  /** The level of directions of a paragraph. */
  byte level() {
    return (byte) (isRightToLeft() ? 1 : 0);
  }

  /** The level of directions that a text of this one has within one of a level. */
  byte within(byte level) {
    return level % 2 == level() ? level : (byte) (level + 1);
  }

  /** The alignment of lines that begin at their beginning. */
  TextAlignment alignment() {
    return isRightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT;
  }

  /** Lets an element stand in from the side that its lines begin at. */
  void indent(IPropertyContainer element, float indent) {
    element.setProperty(
        isRightToLeft() ? Property.MARGIN_RIGHT : Property.MARGIN_LEFT,
        UnitValue.createPointValue(indent));
  }

  /** Leaves room within an element at the side that its lines begin at. */
  void pad(IPropertyContainer element, float padding) {
    element.setProperty(
        isRightToLeft() ? Property.PADDING_RIGHT : Property.PADDING_LEFT,
        UnitValue.createPointValue(padding));
  }

  /** Draws a line along the side that the lines of an element begin at. */
  void border(Div element, Border border, float padding) {
    if (isRightToLeft()) {
      element.setBorderRight(border).setPaddingRight(padding);
    } else {
      element.setBorderLeft(border).setPaddingLeft(padding);
    }
  }

  /** Lets the columns of a table, which is complete, begin at their side. */
  Table begin(Table table) {
    if (isRightToLeft()) {
      MirroredTable.make(table);
    }
    return table;
  }

  /** A label that has this direction, whatever follows it. */
  List<Inline> isolated(Inline label) {
    return isRightToLeft() ? isolated(RIGHT_TO_LEFT_ISOLATE, List.of(label)) : List.of(label);
  }

  /** What follows a label, and has the direction of its own first letter. */
  List<Inline> isolatedText(List<Inline> text) {
    return isRightToLeft() ? isolated(ISOLATE_OF_FIRST_LETTER, text) : text;
  }

  private static List<Inline> isolated(char beginning, List<Inline> inlines) {
    List<Inline> isolated = new ArrayList<>(inlines);
    isolated.addFirst(new Inline.Text(Character.toString(beginning)));
    isolated.addLast(new Inline.Text(Character.toString(END_OF_ISOLATE)));
    return isolated;
  }

  /** A short label as it looks from left to right. */
  String visual(String label) {
    return isRightToLeft()
        ? new Bidi(label, Bidi.DIRECTION_RIGHT_TO_LEFT).writeReordered(Bidi.DO_MIRRORING)
        : label;
  }

  /** Lets the lines of a paragraph, or the labels of a list, begin at their side. */
  <T extends BlockElement<T>> T begin(T element) {
    if (isRightToLeft()) {
      element.setBaseDirection(BaseDirection.RIGHT_TO_LEFT);
      element.setTextAlignment(alignment());
      if (element instanceof Paragraph paragraph) {
        TwoWayParagraph.make(paragraph);
      }
    }
    return element;
  }
}
