package org.examwright.exporters.sheet.table;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.examwright.rendering.archive.StableZip;
import org.examwright.rendering.xml.XmlWriter;

/**
 * Writes the few parts of a workbook of Excel that a list of questions needs.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     part 1, SpreadsheetML</a>
 */
public final class WorkbookWriting {
  /** What a cell holds at most, in UTF-16 units: programs repair a file that has more in one. */
  public static final int LONGEST_CELL = 32_767;

  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  /** Programs take these for the number of a character, also where somebody has typed them. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private final Map<String, Integer> strings = new LinkedHashMap<>();

  private WorkbookWriting() {}

  /** The file of some sheets. */
  public static byte[] of(List<TableSheet> sheets) {
    return new WorkbookWriting().write(sheets);
  }

  private byte[] write(List<TableSheet> sheets) {
    StableZip zip = new StableZip();
    zip.add("[Content_Types].xml", contentTypes(sheets.size()));
    zip.add("_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")));
    zip.add("xl/workbook.xml", workbook(sheets));
    List<String> targets =
        new java.util.ArrayList<>(List.of("styles styles.xml", "sharedStrings sharedStrings.xml"));
    for (int i = 1; i <= sheets.size(); i++) {
      targets.add("worksheet worksheets/sheet" + i + ".xml");
    }
    zip.add("xl/_rels/workbook.xml.rels", relations(targets));
    zip.add("xl/styles.xml", WorkbookStyles.part(MAIN));
    for (int i = 0; i < sheets.size(); i++) {
      zip.add(
          "xl/worksheets/sheet" + (i + 1) + ".xml",
          new WorksheetPart(sheets.get(i), this::place).write(MAIN));
    }
    zip.add("xl/sharedStrings.xml", sharedStrings());
    return zip.toByteArray();
  }

  private int place(String text) {
    return strings.computeIfAbsent(text, ignored -> strings.size());
  }

  private static String contentTypes(int sheets) {
    XmlWriter xml = new XmlWriter();
    xml.open("Types", "xmlns", PACKAGE + "content-types");
    xml.empty(
        "Default",
        "Extension",
        "rels",
        "ContentType",
        "application/vnd.openxmlformats-package.relationships+xml");
    xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
    override(xml, "workbook.xml", "sheet.main");
    override(xml, "styles.xml", "styles");
    override(xml, "sharedStrings.xml", "sharedStrings");
    for (int i = 1; i <= sheets; i++) {
      override(xml, "worksheets/sheet" + i + ".xml", "worksheet");
    }
    return xml.close().finish();
  }

  private static void override(XmlWriter xml, String part, String type) {
    xml.empty("Override", "PartName", "/xl/" + part, "ContentType", TYPE + type + "+xml");
  }

  private static String relations(List<String> targets) {
    XmlWriter xml = new XmlWriter();
    xml.open("Relationships", "xmlns", PACKAGE + "relationships");
    int id = 0;
    for (String target : targets) {
      int space = target.indexOf(' ');
      xml.empty(
          "Relationship",
          "Id",
          "rId" + ++id,
          "Type",
          OFFICE + "/" + target.substring(0, space),
          "Target",
          target.substring(space + 1));
    }
    return xml.close().finish();
  }

  private static String workbook(List<TableSheet> sheets) {
    XmlWriter xml = new XmlWriter();
    xml.open("workbook", "xmlns", MAIN, "xmlns:r", OFFICE).open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.empty(
          "sheet",
          "name",
          sheets.get(i).name(),
          "sheetId",
          String.valueOf(i + 1),
          "r:id",
          "rId" + (i + 3)); // behind styles and strings
    }
    return xml.close().close().finish();
  }

  private String sharedStrings() {
    XmlWriter xml = new XmlWriter();
    xml.open("sst", "xmlns", MAIN, "uniqueCount", String.valueOf(strings.size()));
    for (String text : strings.keySet()) {
      xml.open("si")
          .leaf("t", ESCAPE.matcher(text).replaceAll("_x005F_"), "xml:space", "preserve")
          .close();
    }
    return xml.close().finish();
  }
}
