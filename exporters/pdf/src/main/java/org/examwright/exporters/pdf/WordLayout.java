package org.examwright.exporters.pdf;

import com.itextpdf.kernel.pdf.tagging.StandardRoles;
import com.itextpdf.layout.element.Link;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import com.itextpdf.layout.properties.LineHeight;
import com.itextpdf.layout.properties.Property;
import com.itextpdf.layout.properties.RenderingMode;
import com.itextpdf.layout.splitting.ISplitCharacters;
import java.util.BitSet;
import org.examwright.rendering.sheet.Run;

/** Sets words of one style. */
final class WordLayout {
  private final Look look;
  private final Fonts fonts;
  private final Roles roles;
  private final ISplitCharacters lineBreaks = new LineBreaks();

  WordLayout(Look look, Fonts fonts, Roles roles) {
    this.look = look;
    this.fonts = fonts;
    this.roles = roles;
  }

  /** Adds words that have the direction of the paragraph and no style of their own. */
  void add(Paragraph paragraph, String words, Tone tone) {
    Run.Words run = new Run.Words(words, Run.Style.PLAIN);
    WritingDirection direction = WritingDirection.of(paragraph);
    if (direction.isRightToLeft() || ScriptShaping.isNeeded(words)) {
      add(paragraph, run, tone, BidiLevels.ofLabel(words, direction), 0);
    } else {
      add(paragraph, run, tone);
    }
  }

  /** Adds words that have nothing to do with the directions of text. */
  void add(Paragraph paragraph, Run.Words words, Tone tone) {
    for (FacePiece piece : FacePieces.of(words.text(), faces(look, words.style(), tone))) {
      paragraph.add(text(piece, words, tone));
    }
  }

  /**
   * Adds words among others.
   *
   * @param start where they stand in the text whose levels these are
   */
  void add(Paragraph paragraph, Run.Words words, Tone tone, BidiLevels levels, int start) {
    byte[] level = levels.of(words, start);
    for (FacePiece piece : FacePieces.of(words.text(), faces(look, words.style(), tone), level)) {
      Text text = text(piece, words, tone);
      TwoWayParagraph.mark(text, piece.level(), paragraph);
      if (piece.shaped()) {
        shape(text, piece, levels.breaks(), start);
      }
      paragraph.add(text);
    }
  }

  private void shape(Text text, FacePiece piece, BitSet breaks, int start) {
    ShapedLine shaped = new ShapedLine(piece, breaks, start);
    text.setProperty(Property.SPLIT_CHARACTERS, shaped);
    text.setNextRenderer(ShapedRenderer.of(text, shaped, fonts.of(piece.face())));
    if (piece.isRightToLeft()) {
      String said = PrintedCharacters.visible(piece.text());
      text.getAccessibilityProperties().setRole(StandardRoles.SPAN).setActualText(said);
    }
  }

  /** The faces of words. */
  static Faces faces(Look look, Run.Style style, Tone tone) {
    boolean bold = style.bold() || tone.bold();
    boolean italic = style.italic() != tone.italic();
    return style.code() ? look.codeFaces(bold, italic) : look.faces(bold, italic);
  }

  private Text text(FacePiece piece, Run.Words words, Tone tone) {
    Run.Style style = words.style();
    Text text =
        style.link().isEmpty()
            ? Word.ofParagraph(piece.text())
            : PdfLink.of(piece.text(), style.link(), words.text());
    return styled(text, piece.face(), style, tone);
  }

  Text styled(Text text, Face face, Run.Style style, Tone tone) {
    float size = face.scale() * (style.code() ? tone.size() * Look.CODE_SCALE : tone.size());
    text.setFont(fonts.of(face)).setFontColor(tone.color());
    // Without this mode a line may break between two faces where there is no space.
    text.setProperty(Property.RENDERING_MODE, RenderingMode.HTML_MODE);
    text.setProperty(Property.SPLIT_CHARACTERS, lineBreaks);
    if (face.lineHeight() != Face.NORMAL) {
      text.setProperty(
          Property.LINE_HEIGHT, LineHeight.createMultipliedValue(face.lineHeight() / face.scale()));
    }
    switch (style.position()) {
      case ON_LINE -> text.setFontSize(size);
      case ABOVE -> text.setFontSize(size * Look.RAISED_SCALE).setTextRise(size * 0.35f);
      case BELOW -> text.setFontSize(size * Look.RAISED_SCALE).setTextRise(size * -0.15f);
    }
    if (look.letterSpacing() > 0 && !style.code()) {
      text.setCharacterSpacing(look.letterSpacing() * size);
    }
    if (style.strike()) {
      text.setLineThrough();
    }
    if (text instanceof Link) {
      text.setFontColor(look.accent()).setUnderline(0.5f, -1.5f);
    } else if (style.code()) {
      roles.code(text);
    }
    return text;
  }
}
