package org.examwright.exporters.pdf;

import org.examwright.rendering.sheet.Run;

/** Measures runs before they are laid out. */
final class RunWidths {
  private static final float PICTURE = 60;

  private final Look look;
  private final TextFrame frame;

  RunWidths(Look look, TextFrame frame) {
    this.look = look;
    this.frame = frame;
  }

  double of(Run run) {
    float size = frame.tone().size();
    return switch (run) {
      case Run.Words words -> words(words) * size;
      case Run.Formula formula ->
          FormulaDrawing.of(formula.tex(), false, frame.tone())
              .map(FormulaDrawing::width)
              .orElseGet(() -> formula.tex().length() * size / 2);
      case Run.Picture ignored -> PICTURE;
      case Run.Break ignored -> 0;
      case Run.Gap gap -> gap.blank().width() * size / 2;
    };
  }

  private double words(Run.Words words) {
    float scale = words.style().code() ? Look.CODE_SCALE : 1;
    return scale
        * FacePieces.of(words.text(), WordLayout.faces(look, words.style(), frame.tone())).stream()
            .mapToDouble(this::width)
            .sum();
  }

  private double width(FacePiece piece) {
    return piece.shaped()
        ? Shaper.width(piece)
        : piece
            .text()
            .codePoints()
            .mapToDouble(each -> piece.face().width(each) + look.letterSpacing())
            .sum();
  }
}
