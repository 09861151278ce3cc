package org.examwright.reading.qti;

import java.util.Locale;
import org.examwright.reading.qti.packaging.OpenedPackage;
import org.examwright.reading.source.Problems;

/** Says what a file is that holds no QTI. */
final class NoQuestions {
  private NoQuestions() {}

  static void report(OpenedPackage files, Problems problems) {
    problems.error(
        problems.at(1, 1),
        files.isArchive()
            ? "the package holds no questions in QTI" + seen(files)
            : "the file is no QTI: it begins with none of its elements",
        files.isArchive()
            ? hint(files)
            : "export the quiz or question bank as QTI, or name its reader with --from");
  }

  private static String seen(OpenedPackage files) {
    return files.files().isEmpty() ? ": it is empty" : "";
  }

  private static String hint(OpenedPackage files) {
    if (has(files, "word/document.xml") || has(files, "xl/workbook.xml")) {
      return "it is a file of Word or Excel: give it its own ending";
    }
    if (has(files, "moodle_backup.xml")) {
      return "it is a backup of Moodle: export the question bank as Moodle XML";
    }
    if (files.files().stream().anyMatch(file -> file.ending().equals("zip"))) {
      return "there is another archive in it: unpack it, and read that";
    }
    return "export the quiz or question bank as QTI or as a Common Cartridge";
  }

  private static boolean has(OpenedPackage files, String path) {
    return files.files().stream()
        .anyMatch(file -> file.path().toLowerCase(Locale.ROOT).endsWith(path));
  }
}
