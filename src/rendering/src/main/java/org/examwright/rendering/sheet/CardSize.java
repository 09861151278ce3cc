package org.examwright.rendering.sheet;

/** The sizes of cards: an eighth of a page, half of one, or all of it. */
enum CardSize {
  EIGHTH(2, 4, 11, 40),
  HALF(1, 2, 22, 85),
  PAGE(1, 1, Integer.MAX_VALUE, Integer.MAX_VALUE);

  private final int columns;
  private final int rows;
  private final int lines;
  private final int characters;

  CardSize(int columns, int rows, int lines, int characters) {
    this.columns = columns;
    this.rows = rows;
    this.lines = lines;
    this.characters = characters;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  /** The smallest size that has room for both sides, guessed with caution. */
  static CardSize of(
      SheetPart.QuestionPart front, SheetPart.QuestionPart back, LetterSize letters) {
    for (CardSize size : values()) {
      if (size.holds(front, letters) && size.holds(back, letters)) {
        return size;
      }
    }
    return PAGE;
  }

  private boolean holds(SheetPart.QuestionPart face, LetterSize letters) {
    int room = Math.max(1, (int) (characters / letters.width()));
    return new LineCount(room, columns > 1).of(face) * letters.height() <= lines;
  }
}
