package org.examwright.reading.word.paper;

import java.util.List;
import java.util.Optional;

/** Puts the gaps of a question in their places, with the ids that they had. */
record PrintedGaps(GapFinding gaps, Optional<Kept.Asked> asked) {

  PaperBlock placed(PaperBlock block) {
    return switch (block) {
      case PaperBlock.Line line -> line.style().isCode() ? line : line.of(named(line.pieces()));
      case PaperBlock.Grid grid ->
          new PaperBlock.Grid(
              grid.place(),
              grid.style(),
              grid.indent(),
              grid.headed(),
              grid.rows().stream()
                  .map(
                      row ->
                          row.stream()
                              .map(cell -> cell.stream().map(this::placed).toList())
                              .toList())
                  .toList());
    };
  }

  private List<PaperPiece> named(List<PaperPiece> pieces) {
    return gaps.replaced(pieces).stream().<PaperPiece>map(this::named).toList();
  }

  private PaperPiece named(PaperPiece piece) {
    return piece instanceof PaperPiece.Place place
        ? new PaperPiece.Place(id(Integer.parseInt(place.gap()), asked))
        : piece;
  }

  /** The id of a gap by its place among all, from 0. */
  static String id(int index, Optional<Kept.Asked> asked) {
    return asked
        .filter(each -> index < each.gaps().size())
        .map(each -> each.gaps().get(index).id())
        .orElse(Integer.toString(index + 1));
  }
}
