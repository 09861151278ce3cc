package org.examwright.reading.sheet.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.grid.GridRow;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.sheet.item.ItemDraft;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.html.GapPlace;

/** Reads a question of Blackboard from its row. */
record BlackboardRow(GridRow row, Problems problems) {
  private static final int FIRST = 2;

  ItemDraft read() {
    SheetCell stem = row.cell(1);
    String kind = row.text(0).toUpperCase(Locale.ROOT);
    ItemDraft draft = new ItemDraft(stem, row.origin());
    switch (kind) {
      case "MC", "MA" -> choices(draft.kind(kind.equals("MA") ? Kind.MULTIPLE : Kind.CHOICE));
      case "TF" -> draft.kind(Kind.TRUE_FALSE).answer(row.cell(FIRST));
      case "ESS", "SR" -> draft.kind(Kind.ESSAY).answer(row.cell(FIRST));
      case "FIL" -> draft.kind(Kind.UPLOAD);
      case "ORD" -> {
        draft.kind(Kind.ORDERING);
        rest().forEach(item -> draft.option(item, null, null, null));
      }
      case "MAT" -> pairs(draft.kind(Kind.MATCHING));
      case "FIB" -> {
        draft.kind(Kind.SHORT);
        rest().forEach(wording -> draft.option(wording, null, null, null));
      }
      case "NUM" -> {
        draft.kind(Kind.NUMERIC).answer(row.cell(FIRST));
        draft.number(row.cell(FIRST + 1), "");
      }
      case "FIB_PLUS" -> {
        return gaps(false);
      }
      case "JUMBLED_SENTENCE" -> {
        return gaps(true);
      }
      default -> { // OP and QUIZ_BOWL
        draft.kind(Kind.ESSAY);
        rest().forEach(draft::answer);
        problems.warning(
            row.origin(),
            "the question is of the kind "
                + kind
                + ", which nobody else knows: it is read as an"
                + " open question",
            "ask in another way");
      }
    }
    return draft;
  }

  private List<SheetCell> rest() {
    return row.cells().stream().skip(FIRST).filter(cell -> !cell.isBlank()).toList();
  }

  private void choices(ItemDraft draft) {
    for (int column = FIRST; column < row.cells().size(); column += 2) {
      String said = row.text(column + 1).toLowerCase(Locale.ROOT);
      if (!said.equals("correct") && !said.equals("incorrect")) {
        draft.fail();
        problems.error(
            row.cell(column + 1).origin(),
            "nothing says whether the option `"
                + row.text(column).replace('\n', ' ')
                + "` is right",
            "write `correct` or `incorrect` behind it");
        return;
      }
      draft.option(row.cell(column), said.equals("correct"), null, null);
    }
  }

  private void pairs(ItemDraft draft) {
    for (int column = FIRST; column < row.cells().size(); column += 2) {
      if (row.cell(column).isBlank()) {
        draft.distractor(row.cell(column + 1));
      } else {
        draft.pair(row.cell(column), row.cell(column + 1));
      }
    }
  }

  /** Gaps whose names stand in brackets in the text. */
  private ItemDraft gaps(boolean dropDowns) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    List<String> offered = new ArrayList<>();
    if (dropDowns) {
      for (int column = FIRST; column < row.cells().size(); column += 2) {
        offered.add(row.text(column));
        if (!row.text(column + 1).isEmpty()) {
          answers
              .computeIfAbsent(row.text(column + 1), name -> new ArrayList<>())
              .add(row.text(column));
        }
      }
    } else {
      String name = "";
      for (SheetCell cell :
          row.cells().subList(Math.min(FIRST, row.cells().size()), row.cells().size())) {
        if (cell.isBlank()) {
          name = "";
        } else if (name.isEmpty()) {
          name = cell.text();
        } else {
          answers.computeIfAbsent(name, each -> new ArrayList<>()).add(cell.text());
        }
      }
    }
    String text = row.text(1);
    List<Gap> gaps = new ArrayList<>();
    try {
      for (Map.Entry<String, List<String>> each : answers.entrySet()) {
        String id = Integer.toString(gaps.size() + 1);
        gaps.add(dropDowns ? dropDown(id, offered, each.getValue()) : words(id, each.getValue()));
        text = text.replace("[" + each.getKey() + "]", GapPlace.of(id));
      }
    } catch (InvalidQuestionException e) {
      problems.error(row.origin(), e);
    }
    ItemDraft draft = new ItemDraft(row.cell(1).with(text), row.origin()).kind(Kind.GAPS);
    gaps.forEach(draft::gap);
    return draft;
  }

  private static Gap words(String id, List<String> words) {
    Map<String, AcceptedAnswer> accepted = new LinkedHashMap<>();
    words.forEach(
        word -> accepted.putIfAbsent(word.toLowerCase(Locale.ROOT), AcceptedAnswer.of(word)));
    return new Gap.TextGap(id, List.copyOf(accepted.values()), false);
  }

  private static Gap dropDown(String id, List<String> offered, List<String> right) {
    return new Gap.DropDownGap(
        id,
        offered.stream()
            .map(
                words ->
                    Choice.of(
                        words.isEmpty() ? RichText.EMPTY : RichText.of(words),
                        words.equals(right.getFirst())))
            .toList());
  }
}
