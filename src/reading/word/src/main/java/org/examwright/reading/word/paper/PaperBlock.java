package org.examwright.reading.word.paper;

import java.util.List;
import java.util.Optional;

/** What stands in a document by itself, with what it looks like. */
public sealed interface PaperBlock {
  /** The paragraph, counted from 1; of a table, the last one before it. */
  int place();

  /** The names of the bookmarks that begin in it. */
  List<String> marks();

  /**
   * A paragraph.
   *
   * @param level of a heading, from 1; 0 for what is none
   * @param indent where its lines begin, in twentieths of a point from the margin
   * @param alignment as Word calls it; empty for the usual
   */
  record Line(
      int place,
      PaperStyle style,
      int level,
      int indent,
      String alignment,
      Optional<Item> item,
      List<String> marks,
      List<PaperPiece> pieces)
      implements PaperBlock {
    public Line {
      marks = List.copyOf(marks);
      pieces = List.copyOf(pieces);
    }

    Line of(List<PaperPiece> others) {
      return new Line(place, style, level, indent, alignment, item, marks, others);
    }

    boolean isEmpty() {
      return pieces.stream()
          .allMatch(piece -> piece instanceof PaperPiece.Words words && words.text().isBlank());
    }

    String text() {
      return PaperPiece.text(pieces);
    }
  }

  /**
   * The place of a paragraph in a list.
   *
   * @param level from 0
   * @param value of its number
   */
  record Item(String list, int level, int value, boolean bulleted) {}

  /**
   * A table.
   *
   * @param style its name in lower case
   * @param headed whether its first row is repeated on every page
   */
  record Grid(
      int place, String style, int indent, boolean headed, List<List<List<PaperBlock>>> rows)
      implements PaperBlock {
    public Grid {
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
    }

    @Override
    public List<String> marks() {
      return rows.isEmpty() || rows.getFirst().isEmpty() || rows.getFirst().getFirst().isEmpty()
          ? List.of()
          : rows.getFirst().getFirst().getFirst().marks();
    }
  }
}
