package org.examwright.exporters.pdf;

import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.borders.SolidBorder;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.SheetPart;
import org.examwright.rendering.sheet.SheetWords;

/**
 * Sets what a key has instead of questions: answers side by side, numbers of versions.
 *
 * @param direction of the sheet
 */
record GridLayout(Look look, BlockLayout blocks, LineLayout lines, WritingDirection direction) {

  /** To a reader of tags they are paragraphs, since the columns mean nothing. */
  Table set(SheetPart.AnswerGrid grid, float width) {
    int columns = grid.columns();
    Table table =
        new Table(UnitValue.createPercentArray(columns))
            .setWidth(width)
            .setFixedLayout()
            .setMarginTop(look.gap())
            .setMarginBottom(look.gap());
    table.getAccessibilityProperties().setRole(null);
    for (SheetPart.Entry entry : grid.entries()) {
      table.addCell(cell(entry));
    }
    for (int i = grid.entries().size(); i % columns != 0; i++) {
      table.addCell(untagged());
    }
    return direction.begin(table);
  }

  private Cell cell(SheetPart.Entry entry) {
    Paragraph paragraph = blocks.paragraph().setMargin(0);
    lines.add(paragraph, entry.number() + ".\u00A0 ", look.body().in(look.accent()));
    lines.addText(paragraph, entry.answer(), look.stem());
    if (!entry.points().isEmpty()) {
      lines.add(paragraph, " (" + entry.points().replace(' ', '\u00A0') + ")", look.note());
    }
    return untagged().add(paragraph).setBorderBottom(new SolidBorder(Look.RULE, 0.5f));
  }

  private static Cell untagged() {
    Cell cell = new Cell().setBorder(Border.NO_BORDER).setPadding(3).setKeepTogether(true);
    cell.getAccessibilityProperties().setRole(null);
    return cell;
  }

  Table set(SheetPart.VersionTable versions, SheetWords words, TextFrame frame) {
    List<Block.Alignment> alignments = new ArrayList<>();
    alignments.add(Block.Alignment.NONE);
    alignments.addAll(Collections.nCopies(versions.versions().size(), Block.Alignment.CENTER));
    List<Block.Row> rows =
        versions.rows().stream().map(row -> row(row.name(), row.numbers())).toList();
    return new TableGrid(look, blocks, direction)
        .set(
            new Block.Table(alignments, row(words.get("question"), versions.versions()), rows),
            new TextFrame(0, frame.width(), frame.headingLevel(), look.body(), Map.of()));
  }

  private static Block.Row row(String first, List<String> others) {
    List<Block.Cell> cells = new ArrayList<>();
    cells.add(cell(first));
    others.forEach(other -> cells.add(cell(other)));
    return new Block.Row(cells);
  }

  private static Block.Cell cell(String words) {
    return new Block.Cell(words.isEmpty() ? List.of() : List.of(new Inline.Text(words)));
  }
}
