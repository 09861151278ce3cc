package org.examwright.reading.sheet.grid;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.Problems;

/**
 * Reads a workbook of Excel, as other programs write it too.
 *
 * @see <a
 *     href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376,
 *     part 1, SpreadsheetML</a>
 */
final class XlsxWorkbook {
  private static final String AGAIN = "open it in its program and save it again";
  private static final Workbook NONE = new Workbook(List.of(), Map.of());
  private static final byte[] NO_PART = new byte[0];

  private static final int MOST_SHEETS = 1_000;

  private final OfficePackage files;
  private final String file;
  private final Problems problems;
  private final List<SheetGrid> sheets = new ArrayList<>();
  private final Map<String, byte[]> pictures = new HashMap<>();
  private final Set<String> read = new HashSet<>();
  private boolean since1904;

  private record ListedSheet(String name, String state, String relation) {}

  private XlsxWorkbook(OfficePackage files, String file, Problems problems) {
    this.files = files;
    this.file = file;
    this.problems = problems;
  }

  static Workbook of(Source source, Problems problems) {
    Optional<OfficePackage> files = OfficePackage.of(source.content(), problems);
    return files.isEmpty() ? NONE : new XlsxWorkbook(files.get(), source.name(), problems).read();
  }

  private Workbook read() {
    String path =
        files.relations("").values().stream()
            .filter(relation -> relation.type().equals("officeDocument"))
            .map(OfficePackage.Relation::path)
            .findFirst()
            .orElse("xl/workbook.xml");
    Optional<byte[]> workbook = files.part(path);
    if (workbook.isEmpty() || files.hasBelow("word/")) {
      problems.error(
          problems.at(1, 1),
          "the file is no workbook of Excel" + (files.hasBelow("word/") ? ", but of Word" : ""),
          "save the table as .xlsx or .csv; files of LibreOffice and Numbers have to be saved so, too");
      return NONE;
    }
    List<ListedSheet> listed = new ArrayList<>();
    boolean whole =
        OfficeXml.elements(
            workbook.get(),
            element -> {
              if (element.is("sheet") && listed.size() < MOST_SHEETS) {
                listed.add(
                    new ListedSheet(
                        element.attribute("name"),
                        element.attribute("state"),
                        element.relation("id")));
              } else if (element.is("workbookPr")) {
                since1904 = element.isSet("date1904");
              }
            });
    if (!whole) {
      problems.error(problems.at(1, 1), "the list of the workbook's sheets is damaged", AGAIN);
    }
    Map<String, OfficePackage.Relation> relations = files.relations(path);
    SharedStrings strings = SharedStrings.of(part(relations, "sharedStrings"));
    if (!strings.isWhole() && part(relations, "sharedStrings").length > 0) {
      problems.error(problems.at(1, 1), "the texts of the workbook are damaged", AGAIN);
    }
    if (strings.areTooMany()) {
      problems.error(
          problems.at(1, 1),
          "the workbook has more texts than are read",
          "copy the questions into a new workbook");
    }
    CellStyles styles = new CellStyles(part(relations, "styles"), since1904);
    for (ListedSheet sheet : listed) {
      if (sheet.state().equals("hidden") || sheet.state().equals("veryHidden")) {
        problems.note(
            problems.at(1, 1), "the hidden sheet `" + shown(sheet.name()) + "` is passed over");
      } else {
        sheet(sheet, relations, strings, styles);
      }
    }
    return new Workbook(sheets, pictures);
  }

  private byte[] part(Map<String, OfficePackage.Relation> relations, String type) {
    return relations.values().stream()
        .filter(relation -> relation.type().equals(type))
        .findFirst()
        .flatMap(relation -> files.part(relation.path()))
        .orElse(NO_PART);
  }

  private String shown(String name) {
    return problems.allowed(name, () -> problems.at(1, 1)).replaceAll("\\s+", " ").strip();
  }

  private void sheet(
      ListedSheet sheet,
      Map<String, OfficePackage.Relation> relations,
      SharedStrings strings,
      CellStyles styles) {
    String name = shown(sheet.name());
    Origin origin = Origin.cell(file, name, 1, 1);
    OfficePackage.Relation relation = relations.get(sheet.relation());
    Optional<byte[]> part = relation == null ? Optional.empty() : files.part(relation.path());
    if (relation != null && !read.add(relation.path())) {
      problems.error(origin, "the sheet has the same cells as one before it", AGAIN);
      return;
    }
    if (relation == null || part.isEmpty()) {
      problems.error(origin, "the cells of this sheet are missing from the workbook", AGAIN);
      return;
    }
    if (relation.type().equals("chartsheet")) {
      problems.note(origin, "the sheet is a chart and is passed over");
      return;
    }
    XlsxSheet cells = new XlsxSheet(origin, strings, styles, problems);
    if (!cells.read(part.get())) {
      problems.error(origin, "the sheet is damaged and cannot be read to its end", AGAIN);
    }
    if (cells.isTooLarge()) {
      problems.error(
          origin,
          "the sheet has more than " + XlsxSheet.MOST_CELLS + " cells and is not read to its end",
          "copy the questions into a new workbook");
    }
    sheets.add(
        new SheetGrid(
            name, cells.rows(), cells.merged(), pictures(relation.path(), cells.drawing()), false));
  }

  private List<SheetGrid.AnchoredPicture> pictures(String sheet, String drawing) {
    OfficePackage.Relation relation = files.relations(sheet).get(drawing);
    if (drawing.isEmpty() || relation == null) {
      return List.of();
    }
    List<SheetGrid.AnchoredPicture> found = new ArrayList<>();
    for (SheetGrid.AnchoredPicture picture : SheetDrawing.of(relation.path(), files)) {
      String name = picture.name().substring(picture.name().lastIndexOf('/') + 1);
      files
          .part(picture.name())
          .ifPresent(
              content -> {
                pictures.putIfAbsent(name, content);
                found.add(
                    new SheetGrid.AnchoredPicture(
                        picture.row(), picture.column(), name, picture.alt()));
              });
    }
    return found;
  }
}
