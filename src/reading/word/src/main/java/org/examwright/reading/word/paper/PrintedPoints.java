package org.examwright.reading.word.paper;

import java.util.List;
import org.examwright.reading.word.paper.PaperPiece.Words;

/** Points behind a question. */
final class PrintedPoints {
  private PrintedPoints() {}

  /** The points as printed; empty if they are not. */
  static String of(List<PaperPiece> pieces) {
    return PaperPiece.text(
            pieces.stream()
                .filter(piece -> piece instanceof Words words && words.is(CharacterRole.POINTS))
                .toList())
        .replace('\u00A0', ' ')
        .strip();
  }

  /** The pieces of a line without its points. */
  static List<PaperPiece> without(List<PaperPiece> pieces) {
    return pieces.stream()
        .filter(piece -> !(piece instanceof Words words && words.is(CharacterRole.POINTS)))
        .toList();
  }
}
