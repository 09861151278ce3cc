package org.examwright.app.input;

import static java.util.Map.entry;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Files that are no question sets to any reader, but may be made into one. */
public final class OtherEndings {
  private static final String AS_TEXT = "save it as plain text, .txt, and read that";
  private static final String AS_SHEET = "save it as .xlsx or .csv, and read that";
  private static final String WITH_PANDOC = "make Markdown of it: pandoc %s -o %s.md";

  private static final Map<String, String> ADVICE =
      Map.ofEntries(
          entry("adoc", "AsciiDoc is not read; make Markdown of it with downdoc, or " + AS_TEXT),
          entry(
              "asciidoc", "AsciiDoc is not read; make Markdown of it with downdoc, or " + AS_TEXT),
          entry("org", WITH_PANDOC),
          entry("rst", WITH_PANDOC),
          entry("tex", WITH_PANDOC),
          entry("ipynb", WITH_PANDOC),
          entry("xlsb", AS_SHEET),
          entry("numbers", AS_SHEET),
          entry(
              "rnw",
              "have R make Moodle XML of it, exams2moodle(\"%s\"), and read that: only R knows what"
                  + " it computes"));

  private static final Set<String> PICTURES =
      Set.of("png", "jpg", "jpeg", "gif", "svg", "webp", "bmp", "tif", "tiff");

  private OtherEndings() {}

  /**
   * What to do with a file that no reader knows the ending of; empty if nothing is known of it.
   *
   * @param name with or without folders
   */
  public static String advice(String name) {
    String file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = file.lastIndexOf('.');
    String base = dot < 0 ? file : file.substring(0, dot);
    return ADVICE
        .getOrDefault(ending(file), "")
        .replaceFirst("%s", Matcher.quoteReplacement(file))
        .replace("%s", base);
  }

  /** Whether a file is a picture, which questions may show. */
  static boolean isPicture(String name) {
    return PICTURES.contains(ending(name));
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
