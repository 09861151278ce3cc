package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/** A table with an option in each row: its letter in one cell, its text in the next. */
final class TableOptions {
  private static final Pattern MARK = Pattern.compile("\\s*[*xX✓✔✅√→>]?\\s*");
  private static final Pattern LETTER = Pattern.compile("\\s*[(]?[A-Ha-h][.)]?\\s*");

  private TableOptions() {}

  /** Puts a list in the place of a table of options. */
  static void list(TableBlock table) {
    List<Node> rows = new ArrayList<>();
    for (Node part : NodeText.children(table)) {
      for (Node row : NodeText.children(part)) {
        if (!NodeTraits.saysNothing(List.of(row))) {
          rows.add(row);
        }
      }
    }
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    list.setSourceSpans(table.getSourceSpans());
    for (int i = 0; i < rows.size(); i++) {
      Optional<Node> item = item(NodeText.children(rows.get(i)), (char) ('A' + i));
      if (item.isEmpty()) {
        return;
      }
      item.get().setSourceSpans(rows.get(i).getSourceSpans());
      list.appendChild(item.get());
    }
    if (rows.size() > 1) {
      table.insertBefore(list);
      table.unlink();
    }
  }

  /** An option: a mark, which may be empty or missing, a letter and a text. */
  private static Optional<Node> item(List<Node> cells, char letter) {
    List<String> words = cells.stream().map(NodeText::of).toList();
    int at = 0;
    while (at < cells.size() && !LETTER.matcher(words.get(at)).matches()) {
      at++;
    }
    boolean fits =
        at + 1 < cells.size()
            && at + 2 >= cells.size()
            && words.subList(0, at).stream().allMatch(mark -> MARK.matcher(mark).matches())
            && LineStart.of(words.get(at).strip().replaceAll("[.)]$", "") + ". x")
                .filter(start -> start.is(letter))
                .isPresent();
    if (!fits) {
      return Optional.empty();
    }
    boolean starred = words.subList(0, at).stream().anyMatch(mark -> !mark.isBlank());
    List<Node> nodes = new ArrayList<>(NodeText.children(cells.get(at + 1)));
    nodes.addFirst(new Text((starred ? "*" : "") + letter + ". "));
    Node item = new ListItem();
    item.appendChild(Line.paragraphOf(cells.get(at).getSourceSpans(), nodes));
    return Optional.of(item);
  }
}
