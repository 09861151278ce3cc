package org.examwright.exporters.pdf;

import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.RenderingMode;
import com.itextpdf.layout.properties.TextAlignment;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.List;
import java.util.Map;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.Blank;
import org.examwright.rendering.sheet.MissingPicture;
import org.examwright.rendering.sheet.Run;
import org.examwright.rendering.sheet.SheetWords;

/** Sets what stands within a line. */
final class LineLayout {
  /** Wider than any paper: labels are not broken into lines. */
  private static final float LONGEST_LINE = 10_000;

  private static final String NO_BREAK_SPACE = "\u00A0";

  private final Fonts fonts;
  private final Roles roles;
  private final FormulaLayout formulas;
  private final PictureLayout pictures;
  private final SheetWords sheetWords;
  private final ISplitCharacters lineBreaks = new LineBreaks();

  LineLayout(
      Fonts fonts,
      Roles roles,
      FormulaLayout formulas,
      PictureLayout pictures,
      SheetWords sheetWords) {
    this.fonts = fonts;
    this.roles = roles;
    this.formulas = formulas;
    this.pictures = pictures;
    this.sheetWords = sheetWords;
  }

  void add(Paragraph paragraph, List<? extends Inline> content, TextFrame frame) {
    List<Run> runs = Run.of(content, frame.blanks());
    if (!RightToLeft.isIn(runs)) {
      Placed.asWritten(runs).forEach(placed -> add(paragraph, placed, frame));
      return;
    }
    if (RightToLeft.isBase(runs) && paragraph.getChildren().isEmpty()) {
      paragraph.setTextAlignment(TextAlignment.RIGHT);
    }
    RunWidths widths = new RunWidths(frame);
    new RightToLeft(frame.width() - widths.slack(), widths::of)
        .place(runs)
        .forEach(placed -> add(paragraph, placed, frame));
  }

  /** Adds words that carry no style of their own. */
  void add(Paragraph paragraph, String words, Tone tone) {
    add(
        paragraph,
        List.of(new Inline.Text(words)),
        new TextFrame(0, LONGEST_LINE, 1, tone, Map.of()));
  }

  private void add(Paragraph paragraph, Placed placed, TextFrame frame) {
    switch (placed.run()) {
      case Run.Words words -> words(paragraph, words, placed.spoken(), frame.tone());
      case Run.Formula formula ->
          formulas
              .inline(formula.tex(), frame)
              .ifPresentOrElse(paragraph::add, () -> source(paragraph, formula, frame.tone()));
      case Run.Picture picture ->
          pictures
              .inline(picture.image(), frame.width())
              .ifPresentOrElse(
                  paragraph::add, () -> standIn(paragraph, picture.image(), frame.tone()));
      case Run.Break ignored ->
          paragraph.add(styled(new Text("\n"), Face.TEXT, Run.Style.PLAIN, frame.tone()));
      case Run.Gap gap -> gap(paragraph, gap.blank(), frame);
    }
  }

  private void words(Paragraph paragraph, Run.Words words, String spoken, Tone tone) {
    Run.Style style = words.style();
    for (Faces.Piece piece : Faces.split(words.text(), face(style, tone))) {
      Text text =
          style.link().isEmpty()
              ? new Text(piece.text())
              : PdfLink.of(piece.text(), style.link(), words.text());
      styled(text, piece.face(), style, tone);
      if (!spoken.isEmpty()) {
        text.getAccessibilityProperties().setActualText(spoken);
      }
      paragraph.add(text);
    }
  }

  static Face face(Run.Style style, Tone tone) {
    boolean bold = style.bold() || tone.bold();
    boolean italic = style.italic() != tone.italic();
    return style.code() ? Faces.code(bold, italic) : Faces.text(bold, italic);
  }

  private Text styled(Text text, Face face, Run.Style style, Tone tone) {
    float size = style.code() ? tone.size() * Look.CODE_SCALE : tone.size();
    text.setFont(fonts.of(face)).setFontColor(tone.color());
    // Without this mode a line may break between two faces where there is no space.
    text.setProperty(Property.RENDERING_MODE, RenderingMode.HTML_MODE);
    text.setProperty(Property.SPLIT_CHARACTERS, lineBreaks);
    switch (style.position()) {
      case ON_LINE -> text.setFontSize(size);
      case ABOVE -> text.setFontSize(size * Look.RAISED_SCALE).setTextRise(size * 0.35f);
      case BELOW -> text.setFontSize(size * Look.RAISED_SCALE).setTextRise(size * -0.15f);
    }
    if (style.strike()) {
      text.setLineThrough();
    }
    if (text instanceof com.itextpdf.layout.element.Link) {
      text.setFontColor(Look.ACCENT).setUnderline(0.5f, -1.5f);
    } else if (style.code()) {
      roles.code(text);
    }
    return text;
  }

  private void source(Paragraph paragraph, Run.Formula formula, Tone tone) {
    for (Faces.Piece piece : Faces.split(formula.tex(), Faces.code(tone.bold(), false))) {
      Text text = styled(new Text(piece.text()), piece.face(), Run.Style.PLAIN, tone);
      roles.code(text);
      paragraph.add(text);
    }
  }

  private void standIn(Paragraph paragraph, Inline.Image image, Tone tone) {
    add(
        paragraph,
        List.of(MissingPicture.standIn(image, sheetWords)),
        new TextFrame(0, 0, 1, tone, Map.of()));
  }

  private void gap(Paragraph paragraph, Blank blank, TextFrame frame) {
    Tone tone = frame.tone();
    if (blank.solution().isEmpty()) {
      paragraph.add(blank(blank.width(), tone));
    } else {
      Paragraph filled = new Paragraph();
      add(filled, List.of(new Inline.Text(NO_BREAK_SPACE)), frame);
      add(filled, blank.solution(), frame.with(tone.asBold().in(Look.ACCENT)));
      add(filled, List.of(new Inline.Text(NO_BREAK_SPACE)), frame);
      filled
          .getChildren()
          .forEach(
              child -> {
                if (child instanceof Text text) {
                  paragraph.add(text.setUnderline(Look.WRITING_LINE, 0.6f, 0, -2.5f, 0, 0));
                } else if (child instanceof com.itextpdf.layout.element.Image image) {
                  paragraph.add(image);
                }
              });
    }
    if (!blank.choices().isEmpty()) {
      String separator = " (";
      for (List<Inline> choice : blank.choices()) {
        add(paragraph, separator, tone.in(Look.QUIET).asRegular());
        add(paragraph, choice, frame.with(tone.in(Look.QUIET).asRegular()));
        separator = " / ";
      }
      add(paragraph, ")", tone.in(Look.QUIET).asRegular());
    }
  }

  /**
   * A line to write on.
   *
   * @param characters how many it has room for
   */
  Text blank(int characters, Tone tone) {
    float spaceWidth = Face.TEXT.width('\u00A0');
    int spaces = Math.round(characters * 0.5f / spaceWidth);
    Text line =
        styled(new Text(NO_BREAK_SPACE.repeat(spaces)), Face.TEXT, Run.Style.PLAIN, tone)
            .setUnderline(Look.WRITING_LINE, 0.6f, 0, -2.5f, 0, 0);
    line.getAccessibilityProperties().setActualText("_____");
    return line;
  }
}
