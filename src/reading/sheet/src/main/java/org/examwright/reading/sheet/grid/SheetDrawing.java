package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads which pictures lie above which cells of a sheet. */
final class SheetDrawing {
  private static final int MOST = 10_000;

  private final Map<String, OfficePackage.Relation> relations;
  private final List<SheetGrid.AnchoredPicture> pictures = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean from;
  private int row;
  private int column;
  private String alt = "";

  private SheetDrawing(Map<String, OfficePackage.Relation> relations) {
    this.relations = relations;
  }

  /**
   * The pictures with the paths of their files as names.
   *
   * @param path of the drawing
   */
  static List<SheetGrid.AnchoredPicture> of(String path, OfficePackage files) {
    SheetDrawing drawing = new SheetDrawing(files.relations(path));
    files
        .part(path)
        .ifPresent(
            part -> OfficeXml.walk(part, drawing::begin, drawing::end, drawing.text::append));
    return drawing.pictures;
  }

  private void begin(OfficeXml element) {
    text.setLength(0);
    switch (element.name()) {
      case "from" -> from = true;
      case "cNvPr" ->
          alt =
              element.attribute("descr").isBlank()
                  ? element.attribute("title")
                  : element.attribute("descr");
      case "blip" -> {
        OfficePackage.Relation relation = relations.get(element.relation("embed"));
        if (relation != null && pictures.size() < MOST) {
          pictures.add(new SheetGrid.AnchoredPicture(row, column, relation.path(), alt.strip()));
        }
      }
      default -> {} // where it lies exactly says nothing
    }
  }

  private void end(String name) {
    String digits = text.toString().strip();
    text.setLength(0);
    switch (name) {
      case "from" -> from = false;
      case "row" -> row = from ? OfficeXml.whole(digits, 0) + 1 : row;
      case "col" -> column = from ? OfficeXml.whole(digits, 0) : column;
      default -> {} // the others mean nothing
    }
  }
}
