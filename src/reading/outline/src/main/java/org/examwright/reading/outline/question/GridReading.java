package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Node;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * A table with a statement in each row, and a column each for true and false of which one is
 * ticked: pairs of statements and verdicts.
 *
 * @param statement the column of the statements
 * @param ticked the column that is ticked, for each row
 */
record GridReading(int statement, int yes, int no, List<Integer> ticked) {
  private static final Pattern MARK =
      Pattern.compile("\\s*(?:[xX✓✔✗×√☑☒✅•●*■]|\\[[xX]])\\x{FE0F}?\\s*");
  private static final Pattern NOTHING = Pattern.compile("\\s*(?:[☐○□_-]|\\[\\s?])?\\s*");
  private static final Pattern NUMBER = Pattern.compile("\\W*(?:\\d{1,3}|[A-Za-z])?\\W*");
  private static final int FEWEST = 2;

  /** The statements of the first table that is such a grid, each row of which is ticked once. */
  static Optional<ReadInteraction> read(DraftContext context) {
    if (context.parts().has(Label.ANSWER)) {
      return Optional.empty();
    }
    for (int i = 0; i < context.body().size(); i++) {
      int at = i;
      Optional<GridReading> grid =
          context.body().get(i) instanceof TableBlock table ? of(table) : Optional.empty();
      if (grid.isPresent()) {
        return grid.flatMap(found -> found.pairs(context, context.body().get(at)))
            .map(pairs -> context.answered(at, 1, pairs));
      }
    }
    return Optional.empty();
  }

  private static Optional<GridReading> of(TableBlock table) {
    List<List<String>> rows = new ArrayList<>();
    for (Node part : NodeText.children(table)) {
      for (Node row : NodeText.children(part)) {
        rows.add(NodeText.children(row).stream().map(NodeText::of).toList());
      }
    }
    if (rows.size() <= FEWEST) {
      return Optional.empty();
    }
    int yes = -1;
    int no = -1;
    List<String> heads = rows.getFirst();
    for (int column = 0; column < heads.size(); column++) {
      String head = Wording.bare(heads.get(column));
      yes = yes < 0 && isTrue(head) ? column : yes;
      no = no < 0 && isFalse(head) ? column : no;
    }
    return yes < 0 || no < 0 ? Optional.empty() : of(rows.subList(1, rows.size()), yes, no);
  }

  private static boolean isTrue(String word) {
    return Vocabulary.TRUE.has(word) || Vocabulary.YES.has(word);
  }

  private static boolean isFalse(String word) {
    return Vocabulary.FALSE.has(word) || Vocabulary.NO.has(word);
  }

  private static Optional<GridReading> of(List<List<String>> rows, int yes, int no) {
    int statement = -1;
    List<Integer> ticked = new ArrayList<>();
    for (List<String> row : rows) {
      for (int column = 0; column < row.size(); column++) {
        boolean says = column != yes && column != no && !NUMBER.matcher(row.get(column)).matches();
        if (says && statement >= 0 && statement != column) {
          return Optional.empty();
        }
        statement = says ? column : statement;
      }
      boolean isYes = isMark(row, yes) && isBlank(row, no);
      boolean isNo = isMark(row, no) && isBlank(row, yes);
      if (isYes == isNo) {
        return Optional.empty();
      }
      ticked.add(isYes ? yes : no);
    }
    return statement < 0
        ? Optional.empty()
        : Optional.of(new GridReading(statement, yes, no, ticked));
  }

  private static boolean isMark(List<String> row, int column) {
    return column < row.size() && MARK.matcher(row.get(column)).matches();
  }

  private static boolean isBlank(List<String> row, int column) {
    return column >= row.size() || NOTHING.matcher(row.get(column)).matches();
  }

  private Optional<Interaction> pairs(DraftContext context, Node node) {
    RichText text = context.reading().text(LineRole.OPTION).of(List.of(node));
    if (!(text.blocks().getFirst() instanceof Block.Table table)) {
      return Optional.empty();
    }
    context.reading().account().takeOwn(LineRole.OPTION, node);
    List<Block.Cell> heads = table.header().cells();
    List<Pair> pairs = new ArrayList<>();
    for (int row = 0; row < ticked.size(); row++) {
      List<Inline> left = table.rows().get(row).cells().get(statement).content();
      pairs.add(new Pair(RichText.ofInlines(left), heads.get(ticked.get(row)).content()));
    }
    List<List<Inline>> distractors = new ArrayList<>();
    for (int column : List.of(yes, no)) {
      if (!ticked.contains(column)) {
        distractors.add(heads.get(column).content());
      }
    }
    context
        .problems()
        .tally(
            context.origin(),
            "the ticked table is read as pairs, each statement with the head of its column");
    return Optional.of(
        new Interaction.Matching(pairs, distractors, context.attributes().shuffle()));
  }
}
