package org.examwright.model.text;

import java.util.List;
import org.examwright.model.diagnostics.InvalidQuestionException;

/** What stands by itself between lines of text. */
public sealed interface Block {

  /** A paragraph. */
  record Paragraph(List<Inline> content) implements Block {
    public Paragraph {
      content = List.copyOf(content);
    }
  }

  /**
   * A heading within a text; the headings above questions are sections, not this.
   *
   * @param level 1 to 6
   */
  record Heading(int level, List<Inline> content) implements Block {
    public Heading {
      content = List.copyOf(content);
      if (level < 1 || level > 6) {
        throw new InvalidQuestionException("there is no heading of level " + level, "use 1 to 6");
      }
    }
  }

  /**
   * Program text in lines of its own; every space and line end of it counts.
   *
   * @param language as written after the fence, such as {@code python}; may be empty
   * @param code without a line end at its end
   */
  record CodeBlock(String language, String code) implements Block {
    public CodeBlock {
      Characters.require(language);
      Characters.require(code);
    }
  }

  /**
   * A list without an order.
   *
   * @param tight whether the items are set without space between them
   */
  record BulletList(boolean tight, List<RichText> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /**
   * A numbered list.
   *
   * @param start the first number, from 0
   * @param tight whether the items are set without space between them
   */
  record OrderedList(int start, boolean tight, List<RichText> items) implements Block {
    public OrderedList {
      items = List.copyOf(items);
    }
  }

  /** Text quoted from elsewhere. */
  record Quote(RichText content) implements Block {}

  /**
   * A table.
   *
   * @param alignments one for each column
   * @param header as many cells as columns; no cell at all when the table has no header
   * @param rows each as many cells as columns
   */
  record Table(List<Alignment> alignments, Row header, List<Row> rows) implements Block {
    public Table {
      alignments = List.copyOf(alignments);
      rows = List.copyOf(rows);
      int columns = alignments.size();
      if (columns == 0) {
        throw new InvalidQuestionException("a table has no column", "give it one");
      }
      if ((!header.cells().isEmpty() && header.cells().size() != columns)
          || rows.stream().anyMatch(row -> row.cells().size() != columns)) {
        throw new InvalidQuestionException(
            "the rows of a table differ in length", "give every row " + columns + " cells");
      }
    }
  }

  /** A formula in a line of its own, in LaTeX without its dollar signs. */
  record DisplayFormula(String tex) implements Block {
    public DisplayFormula {
      Characters.require(tex);
    }
  }

  /** A line across the page. */
  record Rule() implements Block {}

  /** How the text of a table's column is set. */
  enum Alignment {
    NONE,
    LEFT,
    CENTER,
    RIGHT
  }

  /** A row of a table. */
  record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** A cell of a table. */
  record Cell(List<Inline> content) {
    public Cell {
      content = List.copyOf(content);
    }
  }
}
