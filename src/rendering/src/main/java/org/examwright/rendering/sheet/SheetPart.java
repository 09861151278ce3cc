package org.examwright.rendering.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.text.RichText;

/** What stands on a sheet by itself. */
public sealed interface SheetPart {

  /**
   * The name of a section.
   *
   * @param level 1 for the outermost
   */
  record SectionHeading(int level, String name) implements SheetPart {}

  /** What introduces a section. */
  record SectionText(RichText text) implements SheetPart {}

  /**
   * A question.
   *
   * @param id of the question in its set
   * @param number as printed, without a full stop; empty for what is not to be answered
   * @param title the name that the author gave it apart from the stem; may be empty
   * @param points as printed ({@code 2 points}); empty when not printed
   * @param stem may be empty in a key
   * @param blanks how each gap of the stem looks, by the gap's id
   */
  record QuestionPart(
      String id,
      String number,
      RichText title,
      String points,
      RichText stem,
      Map<String, Blank> blanks,
      List<AnswerPart> answer)
      implements SheetPart {
    public QuestionPart {
      blanks = Map.copyOf(blanks);
      answer = List.copyOf(answer);
    }

    /**
     * About how many lines it needs, on the safe side.
     *
     * @param characters that a line has room for
     */
    public int lines(int characters) {
      return new LineCount(characters, false).of(this);
    }
  }

  /** What follows begins on a page of its own. */
  record PageBreak() implements SheetPart {}

  /**
   * Answers side by side, from left to right and line by line.
   *
   * @param entries one or more
   */
  record AnswerGrid(List<Entry> entries) implements SheetPart {
    private static final int WIDTH = 88;
    private static final int GAP = 4;
    private static final int MOST = 6;

    public AnswerGrid {
      entries = List.copyOf(entries);
    }

    /** How many stand in a line, so that the longest has room. */
    public int columns() {
      int longest =
          entries.stream()
              .mapToInt(entry -> (entry.number() + entry.answer() + entry.points()).length())
              .max()
              .orElse(1);
      return Math.clamp(WIDTH / (longest + GAP), 1, Math.min(MOST, entries.size()));
    }
  }

  /**
   * The answer to a question in a few words.
   *
   * @param number of the question, without a full stop
   * @param points as printed; empty when not printed
   */
  record Entry(String number, String answer, String points) {}

  /**
   * Which number each question has in each version.
   *
   * @param versions their letters
   */
  record VersionTable(List<String> versions, List<Row> rows) implements SheetPart {
    public VersionTable {
      versions = List.copyOf(versions);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A question in all versions.
   *
   * @param name how it begins
   * @param numbers for each version; empty where it is not asked
   */
  record Row(String name, List<String> numbers) {
    public Row {
      numbers = List.copyOf(numbers);
    }
  }

  /**
   * A page of cards to cut out, all of one size.
   *
   * @param faces as many as there is room for, line by line; nothing where a card is missing
   */
  record CardPage(int columns, int rows, List<Optional<QuestionPart>> faces) implements SheetPart {
    public CardPage {
      faces = List.copyOf(faces);
    }
  }
}
