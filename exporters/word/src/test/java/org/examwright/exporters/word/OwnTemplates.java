package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.examwright.model.exchange.GivenFile;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Templates as a school may have them, made by a Word that speaks German. */
public final class OwnTemplates {
  private static final String WORD =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private OwnTemplates() {}

  /** Without anything. */
  static byte[] empty() {
    return made(document -> {});
  }

  /** With styles, lists, a head with a logo, a foot, and a narrow page. */
  public static byte[] school(String... paragraphs) {
    return made(
        document -> {
          styles(document.createStyles());
          lists(document.createNumbering());
          for (String text : paragraphs) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Standard");
            for (String piece : text.split("(?<=\\{)", -1)) {
              paragraph.createRun().setText(piece); // as Word cuts what is typed
            }
          }
          page(document.getDocument().getBody().addNewSectPr());
          XWPFHeader header = document.createHeader(HeaderFooterType.DEFAULT);
          logo(header.createParagraph());
          document
              .createFooter(HeaderFooterType.DEFAULT)
              .createParagraph()
              .createRun()
              .setText("Goethe-Gymnasium");
        });
  }

  /** As a school names it: {@code school.docx}. */
  public static GivenFile given(byte[] template) {
    return given("school.docx", template);
  }

  static GivenFile given(String named, byte[] bytes) {
    return new GivenFile() {
      @Override
      public String name() {
        return named;
      }

      @Override
      public byte[] content() {
        return bytes;
      }

      @Override
      public GivenFile beside(String name) {
        return GivenFile.named(name);
      }
    };
  }

  static byte[] made(Consumer<XWPFDocument> parts) {
    try (XWPFDocument document = new XWPFDocument()) {
      parts.accept(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(CTSectPr section) {
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(10000));
    size.setH(BigInteger.valueOf(14000));
    CTPageMar margins = section.addNewPgMar();
    margins.setLeft(BigInteger.valueOf(1500));
    margins.setRight(BigInteger.valueOf(1000));
    margins.setTop(BigInteger.valueOf(1700));
    margins.setBottom(BigInteger.valueOf(1200));
    margins.setHeader(BigInteger.valueOf(700));
    margins.setFooter(BigInteger.valueOf(700));
    margins.setGutter(BigInteger.ZERO);
  }

  private static void styles(XWPFStyles styles) {
    add(
        styles,
        """
        <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/>
          <w:rPr><w:rFonts w:ascii="Georgia" w:hAnsi="Georgia"/><w:lang w:val="de-AT"/></w:rPr>
        </w:style>
        <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/>
          <w:basedOn w:val="Standard"/><w:next w:val="Standard"/>
          <w:rPr><w:color w:val="AA0000"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/>
          <w:basedOn w:val="Standard"/><w:next w:val="Standard"/>
          <w:rPr><w:color w:val="BB0000"/></w:rPr></w:style>
        <w:style w:type="paragraph" w:styleId="Aufzhlungszeichen"><w:name w:val="List Bullet"/>
          <w:basedOn w:val="Standard"/>
          <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>
        <w:style w:type="paragraph" w:customStyle="1" w:styleId="Question"><w:name w:val="Frage"/>
          <w:basedOn w:val="berschrift1"/></w:style>
        <w:style w:type="character" w:customStyle="1" w:styleId="Code"><w:name w:val="Code"/></w:style>
        """);
  }

  private static void add(XWPFStyles styles, String xml) {
    try {
      StylesDocument parsed =
          StylesDocument.Factory.parse("<w:styles" + WORD + ">" + xml + "</w:styles>");
      for (CTStyle style : parsed.getStyles().getStyleList()) {
        styles.addStyle(new XWPFStyle(style));
      }
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void lists(XWPFNumbering numbering) {
    try {
      NumberingDocument parsed =
          NumberingDocument.Factory.parse(
              "<w:numbering"
                  + WORD
                  + """
                  ><w:abstractNum w:abstractNumId="3"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>
                  <w:lvlText w:val="+"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl>
                  </w:abstractNum></w:numbering>
                  """);
      CTAbstractNum list = parsed.getNumbering().getAbstractNumArray(0);
      numbering.addAbstractNum(new XWPFAbstractNum(list));
      numbering.addNum(BigInteger.valueOf(3), BigInteger.valueOf(7));
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void logo(XWPFParagraph paragraph) {
    byte[] picture = WordShowcase.drawing(40, 20);
    try {
      paragraph
          .createRun()
          .addPicture(
              new ByteArrayInputStream(picture),
              org.apache.poi.common.usermodel.PictureType.PNG,
              "logo.png",
              40 * Units.EMU_PER_PIXEL,
              20 * Units.EMU_PER_PIXEL);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
