package org.examwright.exporters.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import com.itextpdf.io.font.otf.Glyph;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** A font that comes with the module; read when it is first needed. */
enum Face {
  TEXT("fonts/source-serif-4/SourceSerif4-Regular.ttf"),
  TEXT_BOLD("fonts/source-serif-4/SourceSerif4-Bold.ttf"),
  TEXT_ITALIC("fonts/source-serif-4/SourceSerif4-Italic.ttf"),
  TEXT_BOLD_ITALIC("fonts/source-serif-4/SourceSerif4-BoldItalic.ttf"),
  CODE("fonts/jetbrains-mono/JetBrainsMono-Regular.ttf"),
  CODE_BOLD("fonts/jetbrains-mono/JetBrainsMono-Bold.ttf"),
  CODE_ITALIC("fonts/jetbrains-mono/JetBrainsMono-Italic.ttf"),
  CODE_BOLD_ITALIC("fonts/jetbrains-mono/JetBrainsMono-BoldItalic.ttf"),
  /** Symbols, Arabic, Hebrew and many more; in the jar of JasperReports' fonts. */
  SYMBOLS("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"),
  SYMBOLS_BOLD("/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"),
  CHINESE_AND_JAPANESE("fonts/noto-sans-sc/NotoSansSC-Regular.ttf"),
  KOREAN("fonts/noto-sans-kr/NotoSansKR-Regular.ttf"),
  EMOJI("fonts/noto-emoji/NotoEmoji-Regular.ttf");

  private static final int NOT_DEFINED = 0;
  private static final Map<Face, FontProgram> PROGRAMS = new ConcurrentHashMap<>();

  private final String resource;

  Face(String resource) {
    this.resource = resource;
  }

  FontProgram program() {
    return PROGRAMS.computeIfAbsent(this, Face::read);
  }

  boolean covers(int codePoint) {
    Glyph glyph = program().getGlyph(codePoint);
    return glyph != null && glyph.getCode() != NOT_DEFINED;
  }

  /** The width of a character of this font when it is one unit high. */
  float width(int codePoint) {
    Glyph glyph = program().getGlyph(codePoint);
    return glyph == null ? 0 : FontProgram.convertTextSpaceToGlyphSpace(glyph.getWidth());
  }

  private FontProgram read() {
    try (InputStream in = Face.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is not on the class path");
      }
      return FontProgramFactory.createFont(in.readAllBytes(), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
