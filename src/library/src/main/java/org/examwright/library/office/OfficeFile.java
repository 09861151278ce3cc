package org.examwright.library.office;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * A file that LibreOffice opens and no reader does.
 *
 * @param what as messages call it
 * @param ending that LibreOffice knows it by
 * @param target the ending of what is made of it
 */
record OfficeFile(String what, String ending, String target) {
  private static final int SAMPLE = 4096;
  private static final String WORD = "docx";
  private static final String SHEET = "xlsx";
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  /** What the names of documents with a password have within, in UTF-16. */
  private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e";

  /** What a file is by its first bytes; nothing if that is none of these. */
  static Optional<OfficeFile> of(String name, byte[] content) {
    String start =
        new String(content, 0, Math.min(SAMPLE, content.length), StandardCharsets.ISO_8859_1);
    String file = name.toLowerCase(Locale.ROOT);
    if (start.startsWith("{\\rtf")) {
      return Optional.of(new OfficeFile("a file in Rich Text Format", "rtf", WORD));
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return new String(content, StandardCharsets.ISO_8859_1).contains(ENCRYPTED)
          ? Optional.empty()
          : Optional.of(
              file.matches(".*\\.xl[a-z]+")
                  ? new OfficeFile("a workbook of an old Excel", "xls", SHEET)
                  : new OfficeFile("a document of an old Word", "doc", WORD));
    }
    if (start.contains(OPEN_DOCUMENT + "text")) {
      return Optional.of(new OfficeFile("an OpenDocument text", "odt", WORD));
    }
    if (start.contains(OPEN_DOCUMENT + "spreadsheet")) {
      return Optional.of(new OfficeFile("an OpenDocument spreadsheet", "ods", SHEET));
    }
    boolean page = start.matches("(?is)\\W*<(?:!doctype html|html|head|meta)\\b.*");
    return page && file.matches(".*\\.docx?")
        ? Optional.of(new OfficeFile("a web page, though its name says Word", "html", WORD))
        : Optional.empty();
  }
}
