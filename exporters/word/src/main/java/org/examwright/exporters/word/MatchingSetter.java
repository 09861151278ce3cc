package org.examwright.exporters.word;

import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.examwright.model.text.RichText;
import org.examwright.rendering.sheet.AnswerPart;

/** Sets two columns to bring together: numbered lines on the left, letters on the right. */
record MatchingSetter(OpenDocument draft, BodyFlow flow) {

  void set(AnswerPart.Columns columns) {
    BlockFrame frame = draft.frame(ParagraphStyle.QUESTION_TEXT);
    LineSetter lines = new LineSetter(draft, Map.of());
    TableSetter tables = new TableSetter(draft, flow, lines);
    int rows = Math.max(columns.lefts().size(), columns.rights().size());
    int[] widths = widths(columns, frame.width());
    XWPFTable table =
        tables.layout("MatchingTable", draft.words().get("match"), rows, widths, frame);
    for (int i = 0; i < rows; i++) {
      if (i < columns.lefts().size()) {
        AnswerPart.Left left = columns.lefts().get(i);
        cell(
            table.getRow(i).getCell(0),
            left.content(),
            ParagraphStyle.MATCHING_LEFT,
            widths[0],
            paragraph -> {
              new Place(lines).put(left.solution(), paragraph);
              lines.words("\t" + left.number() + ".\t", paragraph);
            });
      }
      if (i < columns.rights().size()) {
        AnswerPart.Right right = columns.rights().get(i);
        cell(
            table.getRow(i).getCell(1),
            right.content(),
            ParagraphStyle.MATCHING_RIGHT,
            widths[1],
            paragraph -> lines.words(right.letter() + ".\t", paragraph));
      }
    }
    KeptTogether.rows(table);
  }

  /** Halves, unless a word on the one side has no room there. */
  private int[] widths(AnswerPart.Columns columns, int room) {
    TableColumns words = new TableColumns(draft.scale());
    int left =
        draft.scale().of(ParagraphStyle.MATCHING_LEFT.indent())
            + words.least(columns.lefts().stream().map(AnswerPart.Left::content));
    int right =
        draft.scale().of(ParagraphStyle.MATCHING_RIGHT.indent())
            + words.least(columns.rights().stream().map(AnswerPart.Right::content));
    int half = room / 2;
    int first =
        left + right > room
            ? (int) ((long) room * left / (left + right))
            : Math.clamp(half, left, room - right);
    return new int[] {first, room - first};
  }

  private void cell(
      XWPFTableCell cell,
      RichText content,
      ParagraphStyle style,
      int width,
      Consumer<XWPFParagraph> lead) {
    BodyFlow within = BodyFlow.of(cell, draft.scale());
    new BlockSetter(draft, within, Map.of())
        .set(content, BlockFrame.cell(style, draft.scale(), width), Opening.of(style, lead));
    within.end();
  }
}
