package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** How the numbers of a workbook are shown: formats have a little language of their own. */
final class CellStyles {
  private static final String GENERAL = "General";
  private static final int LONGEST_FORMAT = 200;
  private static final int MOST = 65_536;

  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private final DataFormatter formatter = new DataFormatter(Locale.US);
  private final boolean since1904;
  private boolean inStyles;

  /** Of a workbook whose part for styles has this content. */
  CellStyles(byte[] part, boolean since1904) {
    this.since1904 = since1904;
    OfficeXml.walk(
        part,
        element -> {
          switch (element.name()) {
            case "numFmt" -> {
              if (formats.size() < MOST) {
                formats.put(element.number("numFmtId", 0), element.attribute("formatCode"));
              }
            }
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
              if (inStyles && styles.size() < MOST) {
                styles.add(element.number("numFmtId", 0));
              }
            }
            default -> {} // how cells look says nothing
          }
        },
        name -> inStyles &= !name.equals("cellXfs"),
        ignored -> {});
  }

  private int id(int style) {
    return style >= 0 && style < styles.size() ? styles.get(style) : 0;
  }

  private String format(int id) {
    String own = formats.get(id);
    String format = own == null || own.isEmpty() ? BuiltinFormats.getBuiltinFormat(id) : own;
    return format == null || format.length() > LONGEST_FORMAT ? GENERAL : format;
  }

  boolean isDate(int style, double value) {
    int id = id(style);
    return DateUtil.isADateFormat(id, format(id)) && DateUtil.isValidExcelDate(value);
  }

  /** A number as its author sees it. */
  String shown(int style, double value) {
    int id = id(style);
    try {
      return formatter.formatRawCellContents(value, id, format(id), since1904).strip();
    } catch (RuntimeException e) {
      return formatter.formatRawCellContents(value, 0, GENERAL); // of a format that makes no sense
    }
  }
}
