package org.examwright.exporters.pdf;

import com.itextpdf.io.font.PdfEncodings;
import com.itextpdf.kernel.geom.PageSize;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfString;
import com.itextpdf.kernel.pdf.PdfViewerPreferences;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.WriterProperties;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import org.examwright.model.Asset;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.rendering.bubbles.AnswerSheet;
import org.examwright.rendering.paper.PaperSize;
import org.examwright.rendering.sheet.Sheet;
import org.examwright.rendering.theme.Theme;

/** Writes one edition of a set as a file. */
final class PdfFile {
  /** Any day does; what counts is that it is the same tomorrow. */
  private static final String DAY = "D:20260101000000Z";

  private PdfFile() {}

  /**
   * The file of a sheet.
   *
   * @param set that the sheet is made of
   */
  static byte[] of(QuestionSet set, Sheet sheet, Theme theme, PdfOptions options) {
    WritingDirection direction = WritingDirection.of(set);
    Look look = Look.of(theme, set.language());
    PageFrame frame = PageFrame.of(options.print().paper(), theme, direction);
    return of(
        set,
        sheet,
        theme,
        options,
        (pdf, fonts) -> {
          PageEdges edges =
              new PageEdges(
                  look, frame, sheet, new WordLayout(look, fonts, new Roles(pdf)), direction);
          PageFlow pages = new PageFlow(pdf, frame, edges, direction.isRightToLeft());
          new SheetPages(look, sheet, set, pdf, pages, fonts, options.fillable()).write();
          pages.finish();
          edges.number(pdf);
        });
  }

  /** The file of an answer sheet, whose look is a matter of the programs that read it. */
  static byte[] of(QuestionSet set, AnswerSheet answers, Sheet sheet, PdfOptions options) {
    Look look = Look.of(Theme.PLAIN, set.language());
    PageFrame frame = PageFrame.of(options.print().paper());
    return of(
        set,
        sheet,
        Theme.PLAIN,
        options,
        (pdf, fonts) -> {
          WordLayout words = new WordLayout(look, fonts, new Roles(pdf));
          PageEdges edges = new PageEdges(look, frame, sheet, words, WritingDirection.of(set));
          new AnswerSheetPages(answers, sheet, pdf, words, look).write(edges);
          edges.number(pdf);
        });
  }

  private static byte[] of(
      QuestionSet set, Sheet sheet, Theme theme, PdfOptions options, Content content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PaperSize paper = options.print().paper();
    PdfString id =
        id(set, List.of(sheet.fileName(), paper, options.archive(), options.fillable(), theme));
    PdfDocument pdf = new StablePdf(new PdfWriter(bytes, properties(options.archive(), id)));
    describe(pdf, sheet);
    pdf.setDefaultPageSize(page(paper));
    Fonts fonts = new Fonts();
    content.write(pdf, fonts);
    fonts.flush();
    pdf.close();
    return bytes.toByteArray();
  }

  /** What fills the pages. */
  private interface Content {
    void write(PdfDocument pdf, Fonts fonts);
  }

  /** In whole points, as other programs have it. */
  static PageSize page(PaperSize paper) {
    return new PageSize(Math.round(paper.width()), Math.round(paper.height()));
  }

  private static WriterProperties properties(Archive archive, PdfString id) {
    return archive
        .properties()
        .setFullCompressionMode(true)
        .setInitialDocumentId(id)
        .setModifiedDocumentId(id);
  }

  private static void describe(PdfDocument pdf, Sheet sheet) {
    pdf.setTagged();
    pdf.addOutputIntent(ScreenColors.intent());
    pdf.getCatalog().setLang(new PdfString(sheet.language(), PdfEncodings.UNICODE_BIG));
    pdf.getCatalog().setViewerPreferences(new PdfViewerPreferences().setDisplayDocTitle(true));
    pdf.getDocumentInfo().setTitle(sheet.heading()).setCreator("Examwright");
    pdf.getDocumentInfo().setMoreInfo(Map.of("CreationDate", DAY, "ModDate", DAY));
  }

  /** Another one for another content: of a question at a time, since a bank has thousands. */
  private static PdfString id(QuestionSet set, List<?> wanted) {
    MessageDigest digest = sha256();
    update(
        digest,
        List.of(set.title(), set.language(), set.sitting(), set.titleBlock(), wanted).toString());
    for (Asset asset : set.assets()) {
      update(digest, asset.toString());
      digest.update(asset.content());
    }
    for (Section section : set.sections()) {
      update(digest, section.path().toString() + section.introduction());
      section.questions().forEach(question -> update(digest, question.toString()));
    }
    return new PdfString(digest.digest());
  }

  private static void update(MessageDigest digest, String text) {
    digest.update(text.getBytes(StandardCharsets.UTF_8));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java knows SHA-256", e);
    }
  }
}
