package org.examwright.exporters.pdf;

import com.itextpdf.io.font.FontProgram;
import com.itextpdf.io.font.FontProgramFactory;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a font is read from.
 *
 * @param name of a resource of the module or of a file
 * @param index among the fonts of a collection; {@link #SINGLE} when there is one alone
 */
record FontSource(String name, boolean isFile, int index) {
  static final int SINGLE = -1;

  static FontSource ofResource(String name) {
    return new FontSource(name, false, SINGLE);
  }

  FontProgram program() throws IOException {
    return index == SINGLE
        ? FontProgramFactory.createFont(bytes(), false)
        : FontProgramFactory.createFont(bytes(), index, false);
  }

  /** The same font as the JDK knows it. */
  Font font() throws IOException, FontFormatException {
    InputStream in = new ByteArrayInputStream(bytes());
    return index == SINGLE ? Font.createFont(Font.TRUETYPE_FONT, in) : Font.createFonts(in)[index];
  }

  private byte[] bytes() throws IOException {
    if (isFile) {
      return Files.readAllBytes(Path.of(name));
    }
    try (InputStream in = FontSource.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
