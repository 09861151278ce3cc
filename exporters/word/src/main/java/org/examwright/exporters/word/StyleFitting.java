package org.examwright.exporters.word;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Fits our styles and lists to the letters and lines of a document.
 *
 * @param fullLine the length of the lines that titles stand on, in twentieths of a point
 * @param line the length of those of questions, which may be columns
 */
record StyleFitting(TypeScale scale, int fullLine, int line) {
  /** Below it, the lines for name, date and score stand one below the other. */
  private static final int ROOM_FOR_HEAD = 7600;

  private static final int LEAST_WRITING_LINE = 440;

  /** Whether there is room for name, date and score on one line. */
  boolean hasRoomForHead() {
    return fullLine >= scale.of(ROOM_FOR_HEAD);
  }

  void fitStyles(Document styles) {
    Element root = styles.getDocumentElement();
    for (String size : List.of("sz", "szCs")) {
      change(root, size, "val", scale::ofLetters);
    }
    for (Element spacing : WordXml.all(root, "spacing")) {
      change(spacing, "before", scale::of);
      change(spacing, "after", scale::of);
      if (!WordXml.attribute(spacing, "lineRule").equals("auto")) {
        change(spacing, "line", line -> line < LEAST_WRITING_LINE ? scale.of(line) : written(line));
      }
    }
    for (Element margins : WordXml.all(root, "tblCellMar")) {
      WordXml.children(margins).forEach(margin -> change(margin, "w", scale::of));
    }
    indents(root);
    for (Element style : TemplateStyles.styles(styles)) {
      if (TemplateStyles.id(style).equals(ParagraphStyle.SHEET_HEAD.id())) {
        head(style);
      } else {
        tabs(style);
      }
    }
  }

  void fitLists(Document numbering) {
    indents(numbering.getDocumentElement());
    tabs(numbering.getDocumentElement());
  }

  /** The height of a line to write on, which a hand needs however small letters are. */
  private int written(int usual) {
    return Math.max(LEAST_WRITING_LINE, scale.of(usual));
  }

  private void indents(Element parent) {
    for (Element indent : WordXml.all(parent, "ind")) {
      for (String side : List.of("left", "right", "hanging", "firstLine")) {
        change(indent, side, scale::of);
      }
    }
  }

  /** Some stand where their letters ask for it, others at the end of the line. */
  private void tabs(Element parent) {
    for (Element tab : WordXml.all(parent, "tab")) {
      boolean atEnd =
          !WordXml.attribute(tab, "leader").isEmpty()
              || WordXml.attribute(tab, "val").equals("right");
      change(tab, "pos", atEnd ? position -> ofLine(position, line) : scale::of);
    }
  }

  private void head(Element style) {
    for (Element tab : WordXml.all(style, "tab")) {
      boolean last = WordXml.attribute(tab, "val").equals("right");
      if (last || hasRoomForHead()) {
        change(tab, "pos", position -> ofLine(position, fullLine));
      } else {
        tab.getParentNode().removeChild(tab);
      }
    }
  }

  private static int ofLine(int position, int line) {
    return (int) ((long) position * line / PageMeasures.LINE);
  }

  private static void change(
      Element parent, String name, String attribute, IntUnaryOperator change) {
    WordXml.all(parent, name).forEach(element -> change(element, attribute, change));
  }

  private static void change(Element element, String attribute, IntUnaryOperator change) {
    String value = WordXml.attribute(element, attribute);
    if (!value.isEmpty()) {
      WordXml.setAttribute(
          element, attribute, Integer.toString(change.applyAsInt(WordXml.number(value, 0))));
    }
  }
}
