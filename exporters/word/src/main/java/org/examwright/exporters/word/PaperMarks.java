package org.examwright.exporters.word;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.SheetPart;

/**
 * Marks the places of a document that its looks do not tell apart, so that it can be read again.
 *
 * <p>A mark is a bookmark of no length, which Word does not list since its name begins with a line;
 * whoever edits the document moves it along with its paragraph.
 */
final class PaperMarks {
  /** Here begins a model answer. */
  static final String ANSWER = "a";

  /** Here begins what is said of a choice. */
  static final String REMARK = "r";

  private static final String NAME = "_ew";
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9]{1,20}");
  private static final int LONGEST = 30;

  /** Templates may have bookmarks of their own, which count from 0. */
  private static final int FIRST_ID = 100_000;

  private final List<Marked> questions = new ArrayList<>();
  private final Map<String, Set<String>> formulas = new LinkedHashMap<>();
  private final List<Sized> pictures = new ArrayList<>();
  private String begins = "";
  private int used;

  /**
   * A question in one place of the document.
   *
   * @param mark its number among all marks
   * @param question as it is printed there
   */
  record Marked(int mark, SheetPart.QuestionPart question) {}

  /**
   * A picture whose size its author or the page has changed.
   *
   * @param id of its drawing
   * @param across how wide it is set, in English metric units
   */
  record Sized(long id, Inline.Image image, int across) {}

  List<Marked> questions() {
    return questions;
  }

  /** The LaTeX of formulas by what is set of them. */
  Map<String, Set<String>> formulas() {
    return formulas;
  }

  List<Sized> pictures() {
    return pictures;
  }

  void question(SheetPart.QuestionPart question, XWPFParagraph paragraph) {
    questions.add(new Marked(put("q", "", paragraph), question));
  }

  /** The next paragraph begins a text of some kind, if its style does not say it already. */
  void beginning(String kind, RichText text) {
    boolean shown = text.isEmpty() || text.blocks().getFirst() instanceof Block.Paragraph;
    begins = shown ? "" : kind;
  }

  /** The next paragraph is a heading within a text, and none of a section. */
  void heading(int level) {
    begins = begins.isEmpty() ? "h" + level : begins + "_h" + level;
  }

  /** Marks a paragraph with what begins there. */
  void begin(XWPFParagraph paragraph) {
    if (!begins.isEmpty()) {
      for (String each : begins.split("_", -1)) {
        put(each.substring(0, 1), each.substring(1), paragraph);
      }
      begins = "";
    }
  }

  /** Marks a program with its language. */
  void code(String language, XWPFParagraph paragraph) {
    String name =
        PLAIN.matcher(language).matches()
            ? language
            : "_" + HexFormat.of().formatHex(language.getBytes(StandardCharsets.UTF_8));
    if (!language.isEmpty() && name.length() <= LONGEST) {
      put("c", name, paragraph);
    }
  }

  /** Keeps the LaTeX of the formula that a paragraph ends with. */
  void formula(String tex, XWPFParagraph paragraph) {
    String shape = FormulaShape.ofLast(paragraph.getCTP().getDomNode());
    formulas.computeIfAbsent(shape, key -> new LinkedHashSet<>()).add(tex);
  }

  void picture(long id, Inline.Image image, int across, boolean natural) {
    if (image.width() != null || image.height() != null || !natural) {
      pictures.add(new Sized(id, image, across));
    }
  }

  /**
   * Begins what is stressed where nothing is slanted, and looks as if it were strong.
   *
   * @return what ends it
   */
  String stress(boolean strong, XWPFParagraph paragraph) {
    int number = ++used;
    begin("e", number, strong ? "b" : "", paragraph);
    return id(number);
  }

  void end(String stress, XWPFParagraph paragraph) {
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      markup.open("bookmarkEnd").attribute("id", stress).end();
    }
  }

  /** Word takes up to 40 letters, digits and lines for a name, each once in a document. */
  private int put(String kind, String detail, XWPFParagraph paragraph) {
    int number = ++used;
    begin(kind, number, detail, paragraph);
    end(id(number), paragraph);
    return number;
  }

  private static String id(int number) {
    return Integer.toString(FIRST_ID + number);
  }

  private static void begin(String kind, int number, String detail, XWPFParagraph paragraph) {
    try (Markup markup = new Markup(paragraph.getCTP(), Markup.WORD)) {
      markup.open("bookmarkStart").attribute("id", id(number));
      markup.attribute("name", NAME + kind + number + (detail.isEmpty() ? "" : "_" + detail));
      markup.end();
    }
  }
}
