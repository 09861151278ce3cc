package org.examwright.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * Writes places to fill in: blanks to type into and boxes to tick.
 *
 * @see <a href="https://learn.microsoft.com/openspecs/office_standards/ms-docx/">MS-DOCX, checkbox
 *     content controls</a>
 */
final class ContentControls {
  private static final String NON_BREAKING_SPACE = "\u00A0";
  private static final String SYMBOLS = "Segoe UI Symbol";

  private final String title;
  private int used;
  private boolean boxed;

  /**
   * Begins without any.
   *
   * @param title what Word shows above a blank
   */
  ContentControls(String title) {
    this.title = title;
  }

  /**
   * A line to write on.
   *
   * @param width in characters
   */
  void blank(XWPFParagraph paragraph, int width) {
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      markup.open("sdt").open("sdtPr");
      style(markup, CharacterStyle.BLANK);
      markup.value("alias", title).value("id", nextId());
      markup.open("text").end().end();
      // A space is half as wide as a letter of handwriting at least.
      content(markup, CharacterStyle.BLANK, NON_BREAKING_SPACE.repeat(2 * width));
    }
  }

  /** A box or circle that can be ticked by a click. */
  void box(XWPFParagraph paragraph, boolean multiple) {
    boxed = true;
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      markup.open("sdt").open("sdtPr");
      style(markup, CharacterStyle.TICK_BOX);
      markup.value("id", nextId());
      markup.open(Markup.WORD_2010, "checkbox");
      markup.open(Markup.WORD_2010, "checked").attribute(Markup.WORD_2010, "val", "0").end();
      state(markup, "checkedState", Box.of(multiple, true));
      state(markup, "uncheckedState", Box.of(multiple, false));
      markup.end().end();
      content(markup, CharacterStyle.TICK_BOX, Box.of(multiple, false));
    }
  }

  /** Whether the document now holds what is not in the standard. */
  boolean hasBoxes() {
    return boxed;
  }

  private static void state(Markup markup, String name, String box) {
    markup
        .open(Markup.WORD_2010, name)
        .attribute(Markup.WORD_2010, "val", "%04X".formatted(box.codePointAt(0)))
        .attribute(Markup.WORD_2010, "font", SYMBOLS)
        .end();
  }

  private static void content(Markup markup, CharacterStyle style, String text) {
    markup.open("sdtContent").open("r");
    style(markup, style);
    markup.open("t").text(text).end().end().end().end();
  }

  private static void style(Markup markup, CharacterStyle style) {
    markup.open("rPr").value("rStyle", style.id()).end();
  }

  private String nextId() {
    return Integer.toString(++used);
  }
}
