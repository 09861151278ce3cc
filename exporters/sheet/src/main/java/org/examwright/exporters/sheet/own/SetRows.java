package org.examwright.exporters.sheet.own;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.exporters.sheet.table.TableCell.Look;
import org.examwright.markdown.PictureNames;
import org.examwright.model.QuestionSet;
import org.examwright.model.TitleBlock;
import org.examwright.reading.sheet.item.SetHeadCells.Part;
import org.jspecify.annotations.Nullable;

/** The rows above the columns, which say something of the set. */
final class SetRows {
  private final List<List<TableCell>> rows = new ArrayList<>();

  private SetRows() {}

  static List<List<TableCell>> of(QuestionSet set, PictureNames pictures) {
    SetRows head = new SetRows();
    head.add(Part.TITLE, set.title().strip());
    head.add(Part.LANGUAGE, set.language());
    head.add(Part.TIME_LIMIT, set.sitting().minutes());
    head.add(Part.ATTEMPTS, set.sitting().attempts());
    TitleBlock block = set.titleBlock();
    head.add(Part.INSTITUTION, block.institution());
    head.add(Part.COURSE, block.course());
    head.add(Part.DATE, block.date());
    head.add(Part.AUTHOR, block.author());
    head.add(Part.INSTRUCTIONS, block.instructions());
    String logo = block.logo();
    head.add(Part.LOGO, logo == null ? null : set.asset(logo).map(pictures::of).orElse(logo));
    return head.rows;
  }

  private void add(Part part, @Nullable Object value) {
    if (value != null) {
      rows.add(
          List.of(
              new TableCell(part.word(), Look.NAME),
              new TableCell(value.toString(), part == Part.TITLE ? Look.TITLE : Look.TEXT)));
    }
  }
}
