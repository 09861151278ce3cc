package org.examwright.exporters.sheet.own;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.exporters.sheet.table.TableCell.Look;
import org.examwright.exporters.sheet.table.TableSheet;
import org.examwright.markdown.PictureNames;
import org.examwright.markdown.Tidied;
import org.examwright.model.Interaction;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.layout.CategorySteps;

/** Gathers the rows of a set and the columns that they need. */
final class OwnSheet {
  private static final int FEWEST_OPTIONS = 4;
  private static final List<String> TRUTH = List.of("yes", "no");

  private final QuestionSet set;
  private final PictureNames pictures;
  private final CellWriting texts;
  private final int longestCell;
  private final boolean lettered;
  private final List<QuestionCells> rows = new ArrayList<>();
  private final List<Question> tooLong = new ArrayList<>();

  /**
   * @param longestCell how many UTF-16 units a cell holds
   */
  OwnSheet(QuestionSet set, PictureNames pictures, CellWriting texts, int longestCell) {
    this.set = set;
    this.pictures = pictures;
    this.texts = texts;
    this.longestCell = longestCell;
    this.lettered =
        set.questions().mapToInt(OwnSheet::options).max().orElse(0) <= ColumnPlace.LETTERS;
    Set<List<String>> begun = new HashSet<>();
    set.sections().forEach(section -> section(section, begun));
  }

  private static int options(Question question) {
    return switch (question.interaction()) {
      case Interaction.ChoiceSelection selection -> selection.choices().size();
      case Interaction.Ordering ordering -> ordering.items().size();
      case Interaction.ShortAnswer words -> words.answers().size();
      case Interaction.Numeric numeric -> numeric.answers().size();
      case Interaction.Matching matching -> matching.pairs().size() + matching.distractors().size();
      case Interaction.OpenResponse ignored -> 0;
      case Interaction.TrueFalse ignored -> 0;
      case Interaction.Gaps ignored -> 0;
      case Interaction.FileUpload ignored -> 0;
      case Interaction.None ignored -> 0;
    };
  }

  /** The questions that are left out, since a text of theirs does not fit into a cell. */
  List<Question> tooLong() {
    return tooLong;
  }

  /** A category has a row of its own where more is to be said of it than its name. */
  private void section(Section section, Set<List<String>> begun) {
    RichText introduction = Tidied.sayable(section.introduction(), pictures);
    if (introduction.isEmpty() && section.questions().isEmpty()) {
      return;
    }
    List<String> path = Tidied.path(section.path());
    boolean again = !begun.add(path);
    if (again || !introduction.isEmpty() || section.pick() != null) {
      QuestionCells row = new QuestionCells();
      row.text(OwnColumn.KIND, "category");
      row.text(OwnColumn.CATEGORY, CategorySteps.written(path));
      row.text(OwnColumn.STEM, texts.text(introduction));
      row.number(OwnColumn.PICK, section.pick() == null ? "" : section.pick().toString());
      rows.add(row);
    }
    for (Question question : section.questions()) {
      QuestionCells row =
          QuestionRow.of(Tidied.sayable(question, pictures).question(), path, texts, lettered);
      if (row.longest() > longestCell || options(question) > ColumnPlace.MOST) {
        tooLong.add(question);
      } else {
        rows.add(row);
      }
    }
  }

  /** The sheet with the rows that say something of the set above the columns. */
  TableSheet sheet() {
    List<List<TableCell>> all = new ArrayList<>(SetRows.of(set, pictures));
    List<ColumnPlace> columns = columns();
    all.add(
        columns.stream().map(place -> new TableCell(place.header(lettered), Look.HEADER)).toList());
    int header = all.size();
    for (QuestionCells row : rows) {
      Map<ColumnPlace, TableCell> cells = row.all();
      all.add(columns.stream().map(place -> cells.getOrDefault(place, TableCell.of(""))).toList());
    }
    return new TableSheet(
        "Questions",
        all,
        columns.stream().map(place -> place.column().width()).toList(),
        header,
        choices(columns));
  }

  private List<ColumnPlace> columns() {
    Set<ColumnPlace> columns = new TreeSet<>();
    int options =
        Math.max(
            FEWEST_OPTIONS,
            rows.stream().mapToInt(row -> row.highest(OwnColumn.OPTION)).max().orElse(0));
    for (OwnColumn column : OwnColumn.values()) {
      boolean used =
          rows.stream()
              .anyMatch(row -> row.all().keySet().stream().anyMatch(p -> p.column() == column));
      if (!used && !column.isAlwaysThere()) {
        continue;
      }
      int last =
          column.isOfOptions()
              ? options
              : column.isCounted()
                  ? rows.stream().mapToInt(row -> row.highest(column)).max().orElse(0)
                  : 0;
      for (int index = last == 0 ? 0 : 1; index <= last; index++) {
        columns.add(new ColumnPlace(column, index));
      }
    }
    return List.copyOf(columns);
  }

  private static List<TableSheet.ColumnChoices> choices(List<ColumnPlace> columns) {
    List<TableSheet.ColumnChoices> choices = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      OwnColumn column = columns.get(i).column();
      if (column == OwnColumn.KIND) {
        List<String> words = new ArrayList<>();
        for (Kind kind : Kind.values()) {
          words.add(kind.word());
        }
        words.add("category");
        choices.add(new TableSheet.ColumnChoices(i, words));
      } else if (column == OwnColumn.SHUFFLE || column == OwnColumn.CASE) {
        choices.add(new TableSheet.ColumnChoices(i, TRUTH));
      }
    }
    return choices;
  }
}
