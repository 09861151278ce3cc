package org.examwright.exporters.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.otf.Glyph;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A font, read when it is first needed. */
final class Face {
  static final Face TEXT = new Face("source-serif-4/SourceSerif4-Regular.ttf");
  static final Face TEXT_BOLD = new Face("source-serif-4/SourceSerif4-Bold.ttf");
  static final Face TEXT_ITALIC = new Face("source-serif-4/SourceSerif4-Italic.ttf");
  static final Face TEXT_BOLD_ITALIC = new Face("source-serif-4/SourceSerif4-BoldItalic.ttf");
  static final Face CODE = new Face("jetbrains-mono/JetBrainsMono-Regular.ttf");
  static final Face CODE_BOLD = new Face("jetbrains-mono/JetBrainsMono-Bold.ttf");
  static final Face CODE_ITALIC = new Face("jetbrains-mono/JetBrainsMono-Italic.ttf");
  static final Face CODE_BOLD_ITALIC = new Face("jetbrains-mono/JetBrainsMono-BoldItalic.ttf");

  /** Symbols, Armenian, Georgian and many more; in the jar of JasperReports' fonts. */
  static final Face SYMBOLS = new Face("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

  static final Face CHINESE_AND_JAPANESE = new Face("noto-sans-sc/NotoSansSC-Regular.ttf");
  static final Face KOREAN = new Face("noto-sans-kr/NotoSansKR-Regular.ttf");
  static final Face EMOJI = new Face("noto-emoji/NotoEmoji-Regular.ttf");

  /** At this size the JDK measures in thousandths, as PDF does. */
  static final float UNITS = 1000;

  /** No height of lines but the font's own. */
  static final float NORMAL = 0;

  /** Of other scripts: some of their fonts leave twice as much room. */
  static final float USUAL_LINE_HEIGHT = 1.5f;

  private static final int NOT_DEFINED = 0;

  /** Characters that nearly every text consists of, whose face is looked up once. */
  private static final int USUAL = 0x250;

  private final FontSource source;
  private final float scale;
  private final float lineHeight;
  private volatile @Nullable FontProgram program;
  private volatile boolean @Nullable [] usual;
  private @Nullable Font shaping;

  private Face(String resource) {
    this(resource, 1, NORMAL);
  }

  /**
   * A font that comes with the module.
   *
   * @param resource beside this package's fonts unless it begins with a slash
   * @param scale in which its letters look as large as those of the text
   * @param lineHeight of its lines, since fonts leave room for the highest and lowest of marks
   */
  Face(String resource, float scale, float lineHeight) {
    this.source = FontSource.ofResource(resource.startsWith("/") ? resource : "fonts/" + resource);
    this.scale = scale;
    this.lineHeight = lineHeight;
  }

  /**
   * A font of the system.
   *
   * @param lineHeight of its lines
   */
  Face(FontSource source, float lineHeight) {
    this.source = source;
    this.scale = 1;
    this.lineHeight = lineHeight;
  }

  float scale() {
    return scale;
  }

  /** The height of a line in units of the text's size; {@link #NORMAL} where the font says it. */
  float lineHeight() {
    return lineHeight;
  }

  FontProgram program() {
    FontProgram known = program;
    return known == null ? read() : known;
  }

  private synchronized FontProgram read() {
    FontProgram known = program;
    if (known == null) {
      try {
        known = source.program();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      program = known;
    }
    return known;
  }

  /** The same font as the JDK knows it, a thousand units high. */
  synchronized Font shaping() {
    Font known = shaping;
    if (known == null) {
      try {
        known = source.font().deriveFont(UNITS);
      } catch (IOException | FontFormatException e) {
        throw new IllegalStateException(source + " is a font", e);
      }
      shaping = known;
    }
    return known;
  }

  boolean covers(int codePoint) {
    return codePoint < USUAL ? usual()[codePoint] : has(codePoint);
  }

  private boolean[] usual() {
    boolean[] known = usual;
    if (known == null) {
      known = new boolean[USUAL];
      for (int i = 0; i < USUAL; i++) {
        known[i] = has(i);
      }
      usual = known;
    }
    return known;
  }

  private boolean has(int codePoint) {
    Glyph glyph = program().getGlyph(codePoint);
    return glyph != null && glyph.getCode() != NOT_DEFINED;
  }

  /** The width of a character of this font beside text that is one unit high. */
  float width(int codePoint) {
    Glyph glyph = program().getGlyph(codePoint);
    return glyph == null ? 0 : scale * FontProgram.convertTextSpaceToGlyphSpace(glyph.getWidth());
  }
}
