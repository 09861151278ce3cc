package org.examwright.exporters.word;

import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.rendering.sheet.TickSign;

/**
 * Writes boxes that a click ticks.
 *
 * @see <a href="https://learn.microsoft.com/openspecs/office_standards/ms-docx/">MS-DOCX, content
 *     control check boxes</a>
 */
final class TickBoxes {
  private static final String FONT = "Segoe UI Symbol";

  private int used;

  /** Adds a box or circle that is not ticked. */
  void add(XWPFParagraph paragraph, boolean multiple) {
    used++;
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      markup.open("sdt").open("sdtPr");
      style(markup);
      markup.value("id", Integer.toString(used));
      markup.open(Markup.WORD_2010, "checkbox");
      markup.open(Markup.WORD_2010, "checked").attribute(Markup.WORD_2010, "val", "0").end();
      state(markup, "checkedState", TickSign.of(multiple, true));
      state(markup, "uncheckedState", TickSign.of(multiple, false));
      markup.end().end();
      markup.open("sdtContent").open("r");
      style(markup);
      markup.open("t").text(TickSign.of(multiple, false)).end().end().end().end();
    }
  }

  /** Whether the document now holds what is not in the standard itself. */
  boolean areUsed() {
    return used > 0;
  }

  private static void state(Markup markup, String name, String sign) {
    markup
        .open(Markup.WORD_2010, name)
        .attribute(Markup.WORD_2010, "val", String.format(Locale.ROOT, "%04X", sign.codePointAt(0)))
        .attribute(Markup.WORD_2010, "font", FONT)
        .end();
  }

  private static void style(Markup markup) {
    markup.open("rPr").value("rStyle", CharacterStyle.TICK_BOX.id()).end();
  }
}
