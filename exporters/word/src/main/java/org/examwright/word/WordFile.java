package org.examwright.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.examwright.model.QuestionSet;
import org.examwright.model.text.Direction;
import org.examwright.rendering.archive.StableZip;
import org.examwright.rendering.sheet.Sheet;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/** Makes the Word file of a sheet: the same bytes for the same sheet. */
final class WordFile {
  /** Word wants a date of every file; the day says nothing. */
  private static final Date DAY = Date.from(Instant.parse("2000-01-01T00:00:00Z"));

  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private WordFile() {}

  static byte[] of(QuestionSet set, Sheet sheet, Paper paper, Formulas formulas) {
    try (XWPFDocument document = Template.open()) {
      page(document, paper);
      language(document, sheet.language());
      properties(document, sheet);
      Draft draft = Draft.of(document, set, sheet, formulas);
      new SheetSetter(draft, sheet).set();
      if (draft.tickBoxes().areUsed()) {
        Markup.allowWord2010(document.getDocument());
      }
      RunningLines.set(document, sheet);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return stable(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void page(XWPFDocument document, Paper paper) {
    CTSectPr section = document.getDocument().getBody().getSectPr();
    section.getPgSz().setW(BigInteger.valueOf(paper.width()));
    section.getPgSz().setH(BigInteger.valueOf(paper.height()));
    section.getPgMar().setLeft(BigInteger.valueOf(paper.sideMargin()));
    section.getPgMar().setRight(BigInteger.valueOf(paper.sideMargin()));
  }

  private static void language(XWPFDocument document, String language) {
    document.getStyles().setSpellingLanguage(language);
    if (language.matches("(zh|ja|ko)(-.*)?")) {
      document.getStyles().setEastAsia(language);
    }
    if (Direction.ofLanguage(language) == Direction.RIGHT_TO_LEFT) {
      document.getStyles().getDefaultRunStyle().getRPr().getLangArray(0).setBidi(language);
    }
  }

  private static void properties(XWPFDocument document, Sheet sheet) {
    PackagePropertiesPart properties =
        document.getProperties().getCoreProperties().getUnderlyingProperties();
    properties.setTitleProperty(sheet.title());
    properties.setLanguageProperty(sheet.language());
    properties.setCreatedProperty(Optional.of(DAY));
    properties.setModifiedProperty(Optional.of(DAY));
  }

  /** POI writes the time into the zip file, and the parts in no order that it promises. */
  private static byte[] stable(byte[] file) throws IOException {
    Map<String, byte[]> parts =
        new TreeMap<>(
            Comparator.comparing((String name) -> !name.equals(CONTENT_TYPES))
                .thenComparing(Comparator.naturalOrder()));
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        parts.put(entry.getName(), zip.readAllBytes());
      }
    }
    StableZip stable = new StableZip();
    parts.forEach(stable::add);
    return stable.toByteArray();
  }
}
