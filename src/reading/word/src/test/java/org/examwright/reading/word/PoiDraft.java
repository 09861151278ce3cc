package org.examwright.reading.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHighlightColor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A document that POI writes.
 *
 * <p>Words in braces look so: {@code {b|bold}}, {@code {u|underlined}}, {@code {i|italic}}, {@code
 * {y|highlighted}}, {@code {r|red}}, {@code {s|shaded}}, {@code {c|code}}, {@code {h|hidden}},
 * {@code {+|raised}}, {@code {-|lowered}}; {@code \n} ends a line within a paragraph.
 */
final class PoiDraft {
  private static final Pattern STYLED = Pattern.compile("\\{([a-z+-])\\|([^{}]*)}");
  private static final int INDENT = 360;

  private final XWPFDocument document = new XWPFDocument();
  private int lists;

  /** A paragraph. */
  PoiDraft p(String text) {
    fill(document.createParagraph(), text);
    return this;
  }

  /** Paragraphs. */
  PoiDraft lines(String... texts) {
    for (String text : texts) {
      p(text);
    }
    return this;
  }

  /** A heading of a level from 1, whose style has a name that the language of Word chose. */
  PoiDraft heading(int level, String text) {
    String id = "Ueberschrift" + level;
    if (document.createStyles().getStyle(id) == null) {
      CTStyle style = CTStyle.Factory.newInstance();
      style.setStyleId(id);
      style.setType(STStyleType.PARAGRAPH);
      style.addNewName().setVal("heading " + level);
      style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
      document.getStyles().addStyle(new XWPFStyle(style));
    }
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setStyle(id);
    fill(paragraph, text);
    return this;
  }

  /**
   * A list of its own.
   *
   * @param levels how each level is counted and labelled: {@code decimal %1.}
   * @return its number
   */
  int list(String... levels) {
    return listFrom(1, levels);
  }

  /** A list of its own that begins with a number. */
  int listFrom(int start, String... levels) {
    lists++;
    CTAbstractNum list = CTAbstractNum.Factory.newInstance();
    list.setAbstractNumId(BigInteger.valueOf(lists));
    for (int i = 0; i < levels.length; i++) {
      String[] kind = levels[i].split(" ", 2);
      CTLvl level = list.addNewLvl();
      level.setIlvl(BigInteger.valueOf(i));
      level.addNewStart().setVal(BigInteger.valueOf(i == 0 ? start : 1));
      level.addNewNumFmt().setVal(STNumberFormat.Enum.forString(kind[0]));
      level.addNewLvlText().setVal(kind[1]);
      level.addNewPPr().addNewInd().setLeft(BigInteger.valueOf((i + 1L) * 2 * INDENT));
    }
    XWPFNumbering numbering = document.createNumbering();
    BigInteger number = numbering.addAbstractNum(new XWPFAbstractNum(list));
    return numbering.addNum(number).intValue();
  }

  /** A paragraph of a list. */
  PoiDraft item(int list, int level, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setNumID(BigInteger.valueOf(list));
    paragraph.setNumILvl(BigInteger.valueOf(level));
    fill(paragraph, text);
    return this;
  }

  /** Paragraphs of a list. */
  PoiDraft items(int list, int level, String... texts) {
    for (String text : texts) {
      item(list, level, text);
    }
    return this;
  }

  /** A table, each cell of which may hold several paragraphs with {@code ¶} between them. */
  PoiDraft table(String[]... rows) {
    XWPFTable table = document.createTable(rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        XWPFTableCell cell = table.getRow(i).getCell(j);
        String[] paragraphs = rows[i][j].split("¶", -1);
        fill(cell.getParagraphs().getFirst(), paragraphs[0]);
        for (int k = 1; k < paragraphs.length; k++) {
          fill(cell.addParagraph(), paragraphs[k]);
        }
      }
    }
    document.createParagraph(); // no table is the last of a document
    return this;
  }

  /** A page break in a paragraph of its own. */
  PoiDraft pageBreak() {
    document.createParagraph().createRun().addBreak(BreakType.PAGE);
    return this;
  }

  private static void fill(XWPFParagraph paragraph, String text) {
    Matcher styled = STYLED.matcher(text);
    int done = 0;
    while (styled.find()) {
      run(paragraph, text.substring(done, styled.start()), ' ');
      run(paragraph, styled.group(2), styled.group(1).charAt(0));
      done = styled.end();
    }
    run(paragraph, text.substring(done), ' ');
  }

  private static void run(XWPFParagraph paragraph, String text, char look) {
    if (text.isEmpty()) {
      return;
    }
    XWPFRun run = paragraph.createRun();
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      if (i > 0) {
        run.addBreak();
      }
      String[] pieces = lines[i].split("\t", -1);
      for (int k = 0; k < pieces.length; k++) {
        if (k > 0) {
          run.addTab();
        }
        if (!pieces[k].isEmpty()) {
          run.setText(pieces[k], run.getCTR().sizeOfTArray());
        }
      }
    }
    look(run, look);
  }

  private static void look(XWPFRun run, char look) {
    switch (look) {
      case 'b' -> run.setBold(true);
      case 'i' -> run.setItalic(true);
      case 'u' -> run.setUnderline(UnderlinePatterns.SINGLE);
      case 'y' -> run.getCTR().addNewRPr().addNewHighlight().setVal(STHighlightColor.YELLOW);
      case 'r' -> run.setColor("C00000");
      case 'c' -> run.setFontFamily("Consolas");
      case 'h' -> run.setVanish(true);
      case '+' -> run.setSubscript(VerticalAlign.SUPERSCRIPT);
      case '-' -> run.setSubscript(VerticalAlign.SUBSCRIPT);
      case 's' -> {
        CTShd shade = run.getCTR().addNewRPr().addNewShd();
        shade.setVal(STShd.CLEAR);
        shade.setFill("FFFF00");
      }
      default -> {} // plain
    }
  }

  byte[] bytes() {
    try (ByteArrayOutputStream file = new ByteArrayOutputStream()) {
      document.write(file);
      return file.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
