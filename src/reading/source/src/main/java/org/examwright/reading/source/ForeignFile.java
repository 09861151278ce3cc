package org.examwright.reading.source;

import java.util.Optional;
import java.util.stream.Stream;

/** Files that are often taken for question sets, known by the bytes that they begin with. */
enum ForeignFile {
  PDF("a PDF", '%', 'P', 'D', 'F', '-'),
  ARCHIVE("a ZIP archive, as the files of Word and LibreOffice are", 'P', 'K', 3, 4),
  OLD_OFFICE("a file of an old Word or Excel", 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
  RICH_TEXT("a file in the Rich Text Format", '{', '\\', 'r', 't', 'f', '1'),
  PNG("a picture", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'),
  JPEG("a picture", 0xFF, 0xD8, 0xFF),
  GIF_87("a picture", 'G', 'I', 'F', '8', '7', 'a'),
  GIF_89("a picture", 'G', 'I', 'F', '8', '9', 'a');

  private final String title;
  private final int[] beginning;

  ForeignFile(String title, int... beginning) {
    this.title = title;
    this.beginning = beginning;
  }

  /** What it is, with its article. */
  String title() {
    return title;
  }

  static Optional<ForeignFile> of(byte[] bytes) {
    return Stream.of(values())
        .filter(file -> Encoding.startsWith(bytes, file.beginning))
        .findFirst();
  }
}
