package org.examwright.exporters.word;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.examwright.rendering.sheet.SheetPart;

/**
 * Sets a page of cards with lines to cut along.
 *
 * @param name what a screen reader calls a page
 */
record CardSetter(OpenDocument draft, BodyFlow flow, String name) {
  /** What stands around the table on its page, in twentieths of a point. */
  private static final int SLACK = 500;

  /**
   * Sets a page.
   *
   * @param content sets a card into a cell
   */
  void set(SheetPart.CardPage cards, BiConsumer<SheetPart.QuestionPart, BodyFlow> content) {
    TableSetter tables = new TableSetter(draft, flow, new LineSetter(draft, Map.of()));
    XWPFTable table =
        tables.layout(
            "CardTable",
            name,
            cards.rows(),
            cards.columns(),
            draft.frame(ParagraphStyle.BODY_TEXT));
    int height =
        (PageMeasures.height(draft.document().getDocument().getBody().getSectPr())
                - draft.scale().of(SLACK))
            / cards.rows();
    for (int i = 0; i < cards.faces().size(); i++) {
      XWPFTableRow row = table.getRow(i / cards.columns());
      row.setHeight(height);
      row.setHeightRule(TableRowHeightRule.AT_LEAST);
      XWPFTableCell cell = row.getCell(i % cards.columns());
      cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
      Optional<SheetPart.QuestionPart> face = cards.faces().get(i);
      BodyFlow within = BodyFlow.of(cell, draft.scale());
      face.ifPresent(card -> content.accept(card, within));
      within.end();
      cell.getParagraphs().forEach(KeptTogether::release); // else rows would stay together
    }
  }
}
