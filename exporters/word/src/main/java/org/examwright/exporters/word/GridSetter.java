package org.examwright.exporters.word;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.rendering.sheet.SheetPart;

/** Sets what a key has instead of questions: answers side by side, numbers of versions. */
record GridSetter(OpenDocument draft, BodyFlow flow) {

  void set(SheetPart.AnswerGrid grid) {
    int columns =
        Math.max(1, draft.scale().usual(draft.line()) * grid.columns() / PageMeasures.LINE);
    int rows = Math.ceilDiv(grid.entries().size(), columns);
    LineSetter lines = lines();
    TableSetter tables = new TableSetter(draft, flow, lines);
    XWPFTable table =
        tables.layout(
            "AnswerGrid",
            draft.words().get("answers"),
            rows,
            columns,
            draft.frame(ParagraphStyle.BODY_TEXT));
    for (int i = 0; i < grid.entries().size(); i++) {
      SheetPart.Entry entry = grid.entries().get(i);
      XWPFParagraph paragraph =
          new BlockSetter(
                  draft,
                  BodyFlow.of(table.getRow(i / columns).getCell(i % columns), draft.scale()),
                  Map.of())
              .start(ParagraphStyle.TABLE_TEXT, entry.answer());
      lines.words(entry.number() + ".", paragraph, CharacterStyle.QUESTION_NUMBER);
      lines.words("\u00A0 ", paragraph);
      lines.words(entry.answer(), paragraph, CharacterStyle.LABEL);
      if (!entry.points().isEmpty()) {
        lines.words(" (" + entry.points() + ")", paragraph, CharacterStyle.POINTS);
      }
    }
    KeptTogether.rows(table);
  }

  void set(SheetPart.VersionTable versions, String question) {
    List<Block.Alignment> alignments =
        Stream.concat(
                Stream.of(Block.Alignment.LEFT),
                versions.versions().stream().map(letter -> Block.Alignment.CENTER))
            .toList();
    new TableSetter(draft, flow, lines())
        .set(
            new Block.Table(
                alignments,
                row(question, versions.versions()),
                versions.rows().stream().map(row -> row(row.name(), row.numbers())).toList()),
            draft.frame(ParagraphStyle.BODY_TEXT));
  }

  private LineSetter lines() {
    return new LineSetter(draft, Map.of());
  }

  private static Block.Row row(String first, List<String> others) {
    return new Block.Row(
        Stream.concat(Stream.of(first), others.stream())
            .map(
                words ->
                    new Block.Cell(
                        words.isEmpty() ? List.<Inline>of() : List.of(new Inline.Text(words))))
            .toList());
  }
}
