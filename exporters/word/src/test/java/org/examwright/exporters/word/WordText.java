package org.examwright.exporters.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Reads Word files as others do. */
final class WordText {
  static {
    ZipSecureFile.setMinInflateRatio(0); // repeated text compresses as well as any bomb
  }

  private WordText() {}

  /** The words of a file. */
  static String of(byte[] file) {
    return read(
        file,
        document -> {
          // closing the extractor would close the document twice
          @SuppressWarnings("resource")
          XWPFWordExtractor extractor = new XWPFWordExtractor(document);
          return extractor.getText();
        });
  }

  /** How many questions there are in a file. */
  static int questions(byte[] file) {
    return read(
        file,
        document ->
            (int)
                document.getParagraphs().stream()
                    .map(paragraph -> String.valueOf(paragraph.getStyle()))
                    .filter(
                        style ->
                            style.equals(ParagraphStyle.QUESTION.id())
                                || style.equals(ParagraphStyle.GAP_QUESTION.id()))
                    .count());
  }

  static <T> T read(byte[] file, Function<XWPFDocument, T> use) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file))) {
      return use.apply(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
