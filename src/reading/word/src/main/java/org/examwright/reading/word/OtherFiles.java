package org.examwright.reading.word;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Tells files that only have the name of a Word document. */
final class OtherFiles {
  private static final int SAMPLE = 512;
  private static final String SAVE =
      "install LibreOffice, or open it in Word and save it as Word document (.docx)";

  private OtherFiles() {}

  /** What a file is instead, and what to do about it; nothing if it may be a document. */
  static Optional<String[]> kind(byte[] file) {
    String start = new String(file, 0, Math.min(SAMPLE, file.length), StandardCharsets.ISO_8859_1);
    if (start.startsWith("PK")) {
      return start.contains("mimetypeapplication/vnd.oasis.opendocument")
          ? other("this is a document of LibreOffice (.odt)")
          : Optional.empty();
    }
    if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return other("this is an old Word file (.doc), or one with a password");
    }
    if (start.startsWith("{\\rtf")) {
      return other("this is a file in Rich Text Format (.rtf)");
    }
    if (start.isBlank()) {
      return Optional.of(new String[] {"the file is empty", "save the document again"});
    }
    String lower = start.toLowerCase(Locale.ROOT);
    return lower.contains("<html") || lower.contains("<!doctype html")
        ? other("this is a web page, though its name says Word")
        : other("this is no Word document, though its name says so");
  }

  private static Optional<String[]> other(String what) {
    return Optional.of(new String[] {what, SAVE});
  }
}
