package org.examwright.reading.qti.check;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.qti.packaging.PackageFile;
import org.examwright.reading.source.Problems;

/** What a parser that is strict or careful refuses of a document. */
final class XmlText {
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "&#(?:x0*(?:[0-8bcef]|1[0-9a-f])|0*(?:[0-8]|1[124-9]|2\\d|3[01]));",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TYPE = Pattern.compile("<!DOCTYPE");

  private XmlText() {}

  static void check(PackageFile file, String shown, Problems problems) {
    String text = new String(file.content(), StandardCharsets.ISO_8859_1);
    Matcher forbidden = FORBIDDEN.matcher(text);
    if (forbidden.find()) {
      problems.error(
          place(text, forbidden.start(), shown),
          "`" + forbidden.group() + "` is a control character, which XML forbids",
          "take it out");
    }
    Matcher type = TYPE.matcher(text);
    if (type.find()) {
      problems.warning(
          place(text, type.start(), shown),
          "the document names a document type, which careful importers refuse",
          "take `<!DOCTYPE …>` out");
    }
  }

  private static Origin place(String text, int offset, String shown) {
    String before = text.substring(0, offset);
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new Origin(shown, line, offset - before.lastIndexOf('\n'));
  }
}
