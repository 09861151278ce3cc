package org.examwright.exporters.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Chooses a face for every character: the text's own, or the first other one that has it. */
final class Faces {
  private static final List<Face> OTHERS =
      List.of(Face.SYMBOLS, Face.CHINESE_AND_JAPANESE, Face.KOREAN, Face.EMOJI);

  private Faces() {}

  /** Characters of one face. */
  record Piece(String text, Face face) {}

  /** The face of text in a style. */
  static Face text(boolean bold, boolean italic) {
    return bold
        ? italic ? Face.TEXT_BOLD_ITALIC : Face.TEXT_BOLD
        : italic ? Face.TEXT_ITALIC : Face.TEXT;
  }

  /** The face of program text in a style. */
  static Face code(boolean bold, boolean italic) {
    return bold
        ? italic ? Face.CODE_BOLD_ITALIC : Face.CODE_BOLD
        : italic ? Face.CODE_ITALIC : Face.CODE;
  }

  /** The first face that has a character; nothing when none has. */
  static Optional<Face> of(int codePoint, Face preferred) {
    if (preferred.covers(codePoint)) {
      return Optional.of(preferred);
    }
    return OTHERS.stream().filter(face -> face.covers(codePoint)).findFirst();
  }

  /** Splits a text where its face changes; a character without a face becomes its code. */
  static List<Piece> split(String text, Face preferred) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Face[] current = {preferred};
    text.codePoints()
        .filter(codePoint -> !PrintedCharacters.isInvisible(codePoint))
        .map(PrintedCharacters::printed)
        .forEach(
            codePoint -> {
              Optional<Face> found = of(codePoint, preferred);
              Face face = found.orElse(preferred);
              if (face != current[0] && !open.isEmpty()) {
                pieces.add(new Piece(open.toString(), current[0]));
                open.setLength(0);
              }
              current[0] = face;
              if (found.isPresent()) {
                open.appendCodePoint(codePoint);
              } else {
                open.append(PrintedCharacters.code(codePoint));
              }
            });
    if (!open.isEmpty()) {
      pieces.add(new Piece(open.toString(), current[0]));
    }
    return pieces;
  }
}
