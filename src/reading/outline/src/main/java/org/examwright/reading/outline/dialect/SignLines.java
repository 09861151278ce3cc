package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;

/** Lines of a paragraph that begin with boxes or bullets, which make a list. */
final class SignLines {
  /** A constant, so that who counts them need not load this class. */
  static final String BULLETS = "•·▪◦●○‣⁃∙■◆➢➤►–—";

  private static final Pattern BULLET =
      Pattern.compile("^\\s*[" + BULLETS + "](?:\\s+|(?=\\p{L}))");
  private static final SignSet BEGINNINGS = SignSet.of(BULLETS);
  private static final int FEWEST = 2;

  private SignLines() {}

  /** Puts lists in the place of the lines of a paragraph that begin with signs. */
  static void gather(Paragraph paragraph) {
    if (!Line.anyBegins(paragraph, SignLines::mayBeSigned)) {
      return;
    }
    List<Line> lines = Line.of(paragraph);
    List<Node> blocks = new ArrayList<>();
    int kept = 0;
    int at = 0;
    while (at < lines.size()) {
      int end = at;
      while (end < lines.size() && isSigned(lines.get(end))) {
        end++;
      }
      if (isList(lines.subList(at, end))) {
        if (at > kept) {
          blocks.add(Line.paragraph(lines.get(kept).place(), lines.subList(kept, at)));
        }
        blocks.add(list(lines.subList(at, end)));
        kept = end;
      }
      at = Math.max(end, at + 1);
    }
    if (blocks.isEmpty()) {
      return;
    }
    if (kept < lines.size()) {
      blocks.add(Line.paragraph(lines.get(kept).place(), lines.subList(kept, lines.size())));
    }
    if (blocks.getFirst() instanceof Paragraph first) {
      first.setSourceSpans(paragraph.getSourceSpans());
    }
    blocks.forEach(paragraph::insertBefore);
    paragraph.unlink();
  }

  private static boolean mayBeSigned(Node first) {
    String text = NodeText.of(first);
    return BEGINNINGS.begins(text) || Box.mayBeIn(text);
  }

  private static boolean isSigned(Line line) {
    String text = line.text();
    return Box.of(text).isPresent() || BULLET.matcher(text).find();
  }

  /**
   * Whether lines are those of one list: all with boxes, one of them ticked, or all with bullets.
   */
  private static boolean isList(List<Line> run) {
    if (run.size() < FEWEST) {
      return false;
    }
    boolean boxed = run.stream().allMatch(line -> Box.of(line.text()).isPresent());
    boolean ticked =
        run.stream().anyMatch(line -> Box.of(line.text()).filter(Box::ticked).isPresent());
    return (boxed && ticked) || run.stream().allMatch(line -> BULLET.matcher(line.text()).find());
  }

  private static BulletList list(List<Line> lines) {
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    list.setSourceSpans(lines.getFirst().place());
    lines.forEach(line -> list.appendChild(item(line)));
    return list;
  }

  private static Node item(Line line) {
    Node item = new ListItem();
    item.setSourceSpans(line.place());
    String text = line.text();
    Optional<Box> box = Box.of(text);
    int length = box.map(Box::length).orElse(0);
    if (box.isPresent()) {
      item.appendChild(new TaskListItemMarker(box.get().ticked()));
    } else {
      var bullet = BULLET.matcher(text);
      length = bullet.find() ? bullet.end() : 0;
    }
    Line words = line.withoutFirst(length);
    item.appendChild(Line.paragraph(line.place(), List.of(words)));
    return item;
  }
}
