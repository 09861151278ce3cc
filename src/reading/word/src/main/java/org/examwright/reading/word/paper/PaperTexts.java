package org.examwright.reading.word.paper;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** Makes rich text of paragraphs and tables. */
final class PaperTexts {
  private static final String MARK = "\u200E";

  private final Kept kept;
  private final Inlines inlines;

  PaperTexts(Kept kept, Pictures pictures) {
    this.kept = kept;
    this.inlines =
        new Inlines(
            piece ->
                switch (piece) {
                  case PaperPiece.Formula formula -> new Inline.Formula(tex(formula));
                  case PaperPiece.Picture picture -> pictures.show(picture);
                  case PaperPiece.Words words -> new Inline.Text(words.text());
                  case PaperPiece.Place place -> new Inline.GapMark(place.gap());
                  case PaperPiece.Selection ignored -> new Inline.Text("");
                });
  }

  /** The text of some blocks. */
  RichText of(List<? extends PaperBlock> blocks) {
    Nesting nesting = new Nesting(kept.scale(), this::block);
    blocks.forEach(nesting::add);
    return nesting.text();
  }

  /** The words of a line. */
  List<Inline> line(List<PaperPiece> pieces) {
    return inlines.of(unmarked(pieces));
  }

  private Block block(PaperBlock block) {
    return switch (block) {
      case PaperBlock.Grid grid -> table(grid);
      case PaperBlock.Line line -> line(line);
    };
  }

  private Block line(PaperBlock.Line line) {
    if (line.style().isCode()) {
      return new Block.CodeBlock(BookmarkNames.language(line.marks()), line.text());
    }
    if (line.style() == PaperStyle.RULE && line.isEmpty()) {
      return new Block.Rule();
    }
    return line.style() == PaperStyle.HEADING
        ? new Block.Heading(
            BookmarkNames.heading(line.marks()).orElse(Math.clamp(line.level(), 1, 6)),
            line(line.pieces()))
        : formula(line.pieces());
  }

  private Block formula(List<PaperPiece> pieces) {
    List<PaperPiece> shown =
        pieces.stream()
            .filter(piece -> !(piece instanceof PaperPiece.Words words && words.text().isBlank()))
            .toList();
    return shown.size() == 1
            && shown.getFirst() instanceof PaperPiece.Formula only
            && only.display()
        ? new Block.DisplayFormula(tex(only))
        : new Block.Paragraph(line(pieces));
  }

  private String tex(PaperPiece.Formula formula) {
    return kept.formulas().getOrDefault(formula.shape(), formula.tex());
  }

  private Block table(PaperBlock.Grid grid) {
    int columns = Math.max(1, grid.rows().stream().mapToInt(List::size).max().orElse(1));
    List<Block.Alignment> alignments = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      alignments.add(alignment(grid, column));
    }
    List<Block.Row> rows = grid.rows().stream().map(row -> row(row, columns)).toList();
    boolean headed = grid.headed() && !rows.isEmpty();
    return new Block.Table(
        alignments,
        headed ? head(rows.getFirst()) : new Block.Row(List.of()),
        headed ? rows.subList(1, rows.size()) : rows);
  }

  /** What is bold in all of a head is so by its look, which programs may write down. */
  private static Block.Row head(Block.Row row) {
    boolean bold =
        row.cells().stream()
            .flatMap(cell -> cell.content().stream())
            .allMatch(Inline.Strong.class::isInstance);
    return bold
        ? new Block.Row(
            row.cells().stream()
                .map(
                    cell ->
                        new Block.Cell(
                            cell.content().stream()
                                .flatMap(each -> ((Inline.Strong) each).content().stream())
                                .toList()))
                .toList())
        : row;
  }

  private static Block.Alignment alignment(PaperBlock.Grid grid, int column) {
    for (List<List<PaperBlock>> row : grid.rows().reversed()) {
      if (column < row.size()
          && !row.get(column).isEmpty()
          && row.get(column).getFirst() instanceof PaperBlock.Line line) {
        return switch (line.alignment()) {
          case "left", "start" -> Block.Alignment.LEFT;
          case "center" -> Block.Alignment.CENTER;
          case "right", "end" -> Block.Alignment.RIGHT;
          default -> Block.Alignment.NONE;
        };
      }
    }
    return Block.Alignment.NONE;
  }

  private Block.Row row(List<List<PaperBlock>> row, int columns) {
    List<Block.Cell> cells = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      cells.add(new Block.Cell(column < row.size() ? cell(row.get(column)) : List.<Inline>of()));
    }
    return new Block.Row(cells);
  }

  /** A cell has one line; what somebody has written below it stands behind a break. */
  private List<Inline> cell(List<PaperBlock> blocks) {
    List<Inline> out = new ArrayList<>();
    for (PaperBlock block : blocks) {
      List<Inline> content =
          block instanceof PaperBlock.Line line
              ? line(line.pieces())
              : List.of(new Inline.Text(of(List.of(block)).plainText().replace('\n', ' ')));
      if (!content.isEmpty()) {
        if (!out.isEmpty()) {
          out.add(new Inline.LineBreak());
        }
        out.addAll(content);
      }
    }
    return out;
  }

  /** Without the marks that keep signs where they belong on a sheet from right to left. */
  private static List<PaperPiece> unmarked(List<PaperPiece> pieces) {
    if (pieces.size() > 1
        && pieces.getFirst() instanceof PaperPiece.Words first
        && pieces.getLast() instanceof PaperPiece.Words last
        && first.text().startsWith(MARK)
        && last.text().endsWith(MARK)) {
      List<PaperPiece> out = new ArrayList<>(pieces);
      out.set(0, first.of(first.text().substring(1)));
      PaperPiece.Words end = (PaperPiece.Words) out.getLast();
      out.set(out.size() - 1, end.of(end.text().substring(0, end.text().length() - 1)));
      return out;
    }
    if (pieces.size() == 1
        && pieces.getFirst() instanceof PaperPiece.Words only
        && only.text().length() > 1
        && only.text().startsWith(MARK)
        && only.text().endsWith(MARK)) {
      return List.of(only.of(only.text().substring(1, only.text().length() - 1)));
    }
    return pieces;
  }
}
