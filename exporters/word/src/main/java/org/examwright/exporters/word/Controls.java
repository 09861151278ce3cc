package org.examwright.exporters.word;

import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.rendering.sheet.SheetWords;
import org.examwright.rendering.sheet.TickSign;

/**
 * Writes what learners fill in on the screen: content controls, each with a title that says which
 * question it belongs to.
 *
 * <p>What is shown until something is filled in looks as it does on paper, so that an empty form
 * can be printed.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">
 *     ECMA-376, part 1, section 17.5.2</a>
 */
final class Controls {
  private static final String SYMBOLS = "Segoe UI Symbol";

  private final boolean wanted;
  private final SheetWords words;
  private String question = "";
  private int fields;
  private int used;
  private boolean hasBoxes;

  /**
   * Controls of one document.
   *
   * @param wanted whether the document is filled in on the screen
   */
  Controls(boolean wanted, SheetWords words) {
    this.wanted = wanted;
    this.words = words;
  }

  /** Whether the document has them; else it has signs and lines. */
  boolean areWanted() {
    return wanted;
  }

  /** Whether the document now holds what is not in the standard itself. */
  boolean haveBoxes() {
    return hasBoxes;
  }

  /** Those that follow belong to a question. */
  void begin(String number) {
    question = number;
    fields = 0;
  }

  /** Adds a box or circle that is not ticked. */
  void box(String letter, boolean multiple, XWPFParagraph paragraph) {
    hasBoxes = true;
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      open(title(letter), CharacterStyle.TICK_BOX, false, markup);
      markup.open(Markup.WORD_2010, "checkbox");
      markup.open(Markup.WORD_2010, "checked").attribute(Markup.WORD_2010, "val", "0").end();
      state(markup, "checkedState", TickSign.of(multiple, true));
      state(markup, "uncheckedState", TickSign.of(multiple, false));
      markup.end().end();
      content(TickSign.of(multiple, false), CharacterStyle.TICK_BOX, markup);
    }
  }

  /** Adds a field of a question for words, in the place of a line. */
  void text(String line, CharacterStyle style, XWPFParagraph paragraph) {
    text(title(Integer.toString(++fields)), line, style, paragraph);
  }

  /** Adds a field for words that says itself what it is for. */
  void named(String title, String line, XWPFParagraph paragraph) {
    text(title, line, CharacterStyle.BLANK, paragraph);
  }

  private void text(String title, String line, CharacterStyle style, XWPFParagraph paragraph) {
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      open(title, CharacterStyle.FILLED_BLANK, true, markup);
      if (!line.contains("\n")) { // else text of any kind, whose lines LibreOffice keeps too
        markup.open("text").end();
      }
      markup.end();
      content(line, style, markup);
    }
  }

  /** Adds a list to choose from. */
  void choice(String line, List<String> choices, XWPFParagraph paragraph) {
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      open(title(Integer.toString(++fields)), CharacterStyle.FILLED_BLANK, true, markup);
      markup.open("dropDownList");
      for (int i = 0; i < choices.size(); i++) {
        markup.open("listItem").attribute("displayText", choices.get(i));
        markup.attribute("value", Integer.toString(i + 1)).end();
      }
      markup.end().end();
      content(line, CharacterStyle.BLANK, markup);
    }
  }

  private String title(String part) {
    return (words.get("question") + " " + question + " " + part).strip();
  }

  private void open(String title, CharacterStyle filled, boolean empty, Markup markup) {
    used++;
    markup.open("sdt").open("sdtPr");
    markup.open("rPr").value("rStyle", filled.id()).end();
    markup.value("alias", title).value("tag", title).value("id", Integer.toString(used));
    markup.value("lock", "sdtLocked");
    if (empty) {
      markup.open("showingPlcHdr").end();
    }
  }

  /** Ends the properties' element and sets what is shown. */
  private static void content(String text, CharacterStyle style, Markup markup) {
    markup.open("sdtContent").open("r").open("rPr").value("rStyle", style.id()).end();
    for (String piece : text.split("(?<=[\t\n])|(?=[\t\n])", -1)) {
      switch (piece) {
        case "\t" -> markup.open("tab").end();
        case "\n" -> markup.open("br").end();
        case "" -> {}
        default -> markup.open("t").text(piece).end();
      }
    }
    markup.end().end().end();
  }

  private static void state(Markup markup, String name, String sign) {
    markup
        .open(Markup.WORD_2010, name)
        .attribute(Markup.WORD_2010, "val", String.format(Locale.ROOT, "%04X", sign.codePointAt(0)))
        .attribute(Markup.WORD_2010, "font", SYMBOLS)
        .end();
  }
}
