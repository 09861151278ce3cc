package org.examwright.exporters.sheet.platform;

import java.util.List;
import org.examwright.exporters.sheet.table.TableCell;

/** The cells of templates, which look like nothing in particular. */
final class TemplateCells {
  private TemplateCells() {}

  static List<TableCell> row(List<String> texts) {
    return texts.stream().map(TableCell::plain).toList();
  }

  static TableCell number(int number) {
    return TableCell.number(String.valueOf(number));
  }
}
