package org.examwright.reading.word.paper;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a paragraph that looks the same from its beginning to its end. */
public sealed interface PaperPiece {

  /**
   * Letters.
   *
   * @param text with tabs, and ends of lines as line feeds
   */
  record Words(String text, Look look) implements PaperPiece {
    boolean is(String style) {
      return look.style().equals(style);
    }

    Words of(String other) {
      return new Words(other, look);
    }
  }

  /**
   * A formula.
   *
   * @param tex as the document has it, which may be written otherwise than its author did
   * @param shape by which it is known again
   */
  record Formula(String tex, String shape, boolean display) implements PaperPiece {}

  /**
   * A picture.
   *
   * @param id that it has among the drawings of the document
   * @param name that it has in the document
   * @param across its width, in English metric units; 0 if it says none
   */
  record Picture(String id, String name, String file, String alt, String title, int across)
      implements PaperPiece {}

  /** A list to choose from. */
  record Selection(List<String> options) implements PaperPiece {
    public Selection {
      options = List.copyOf(options);
    }
  }

  /** The place of a gap, when it is known. */
  record Place(String gap) implements PaperPiece {}

  /**
   * How letters look, but for what their paragraph's style makes of them.
   *
   * @param style the name of their own style in lower case; empty for none of ours
   * @param position above the line (1), on it (0), below it (-1)
   * @param link where they lead; empty for nowhere
   */
  record Look(
      String style,
      boolean bold,
      boolean italic,
      boolean struck,
      boolean code,
      int position,
      String link) {
    public static final Look PLAIN = new Look("", false, false, false, false, 0, "");
  }

  /** The letters of pieces. */
  static String text(List<PaperPiece> pieces) {
    return pieces.stream()
        .map(piece -> piece instanceof Words words ? words.text() : "")
        .collect(Collectors.joining());
  }
}
