package org.examwright.reading.source;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that are often taken for question sets, known by the bytes that they begin with. */
enum ForeignFile {
  PDF("a PDF", "%PDF-"),
  ARCHIVE("a ZIP archive, as the files of Word and LibreOffice are", "PK\3\4"),
  OLD_OFFICE("a file of an old Word or Excel", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
  RICH_TEXT("a file in the Rich Text Format", "{\\rtf1"),
  PNG("a picture", "\u0089PNG\r\n\u001A\n"),
  JPEG("a picture", "\u00FF\u00D8\u00FF"),
  GIF_87("a picture", "GIF87a"),
  GIF_89("a picture", "GIF89a");

  private static final int LONGEST_BEGINNING = 8;

  private final String title;
  private final String beginning;

  /**
   * @param beginning its first bytes, each as the character of its number
   */
  ForeignFile(String title, String beginning) {
    this.title = title;
    this.beginning = beginning;
  }

  /** What it is, with its article. */
  String title() {
    return title;
  }

  static Optional<ForeignFile> of(byte[] bytes) {
    String beginning =
        new String(
            bytes, 0, Math.min(bytes.length, LONGEST_BEGINNING), StandardCharsets.ISO_8859_1);
    return Stream.of(values()).filter(file -> beginning.startsWith(file.beginning)).findFirst();
  }
}
