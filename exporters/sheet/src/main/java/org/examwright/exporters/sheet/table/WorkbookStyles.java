package org.examwright.exporters.sheet.table;

import java.util.List;
import org.examwright.exporters.sheet.table.TableCell.Look;
import org.examwright.rendering.xml.XmlWriter;

/** The part of a workbook that says how cells look, a format for each {@link Look} in its order. */
final class WorkbookStyles {
  private static final String TEXT_FORMAT = "49";
  private static final List<Look> LOOKS = List.of(Look.values());

  private WorkbookStyles() {}

  /** The number of the format that a look has. */
  static String format(Look look) {
    return String.valueOf(LOOKS.indexOf(look));
  }

  static String part(String namespace) {
    XmlWriter xml = new XmlWriter();
    xml.open("styleSheet", "xmlns", namespace);
    xml.open("fonts", "count", "4");
    font(xml, "11", false, "FF000000");
    font(xml, "11", true, "FFFFFFFF");
    font(xml, "14", true, "FF000000");
    font(xml, "11", true, "FF000000");
    xml.close().open("fills", "count", "3");
    xml.open("fill").empty("patternFill", "patternType", "none").close();
    xml.open("fill").empty("patternFill", "patternType", "gray125").close();
    xml.open("fill").open("patternFill", "patternType", "solid");
    xml.empty("fgColor", "rgb", "FF1F4E79").close().close();
    xml.close().open("borders", "count", "1").open("border");
    for (String side : new String[] {"left", "right", "top", "bottom", "diagonal"}) {
      xml.empty(side);
    }
    xml.close().close();
    xml.open("cellStyleXfs", "count", "1");
    xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").close();
    xml.open("cellXfs", "count", String.valueOf(LOOKS.size()));
    for (Look look : LOOKS) {
      format(look, xml);
    }
    xml.close().open("cellStyles", "count", "1");
    xml.empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").close();
    return xml.close().finish();
  }

  private static void font(XmlWriter xml, String size, boolean bold, String color) {
    xml.open("font");
    if (bold) {
      xml.empty("b");
    }
    xml.empty("sz", "val", size).empty("color", "rgb", color).empty("name", "val", "Calibri");
    xml.empty("family", "val", "2").close();
  }

  private static void format(Look look, XmlWriter xml) {
    switch (look) {
      case PLAIN -> format(xml, "0", "0", "0", false, true);
      case HEADER -> format(xml, TEXT_FORMAT, "1", "2", true, true);
      case TEXT -> format(xml, TEXT_FORMAT, "0", "0", true, false);
      case NUMBER -> format(xml, "0", "0", "0", true, false);
      case TITLE -> format(xml, TEXT_FORMAT, "2", "0", false, false);
      case NAME -> format(xml, TEXT_FORMAT, "3", "0", false, true);
    }
  }

  private static void format(
      XmlWriter xml, String number, String font, String fill, boolean wrapped, boolean locked) {
    xml.open(
        "xf",
        "numFmtId",
        number,
        "fontId",
        font,
        "fillId",
        fill,
        "borderId",
        "0",
        "xfId",
        "0",
        "applyNumberFormat",
        "1",
        "applyFont",
        "1",
        "applyFill",
        "1",
        "applyAlignment",
        "1",
        "applyProtection",
        "1");
    if (wrapped) {
      xml.empty("alignment", "vertical", "top", "wrapText", "1");
    }
    if (!locked) {
      xml.empty("protection", "locked", "0");
    }
    xml.close();
  }
}
