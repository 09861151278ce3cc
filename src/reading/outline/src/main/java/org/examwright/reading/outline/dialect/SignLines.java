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

/** Lines of a paragraph that begin with boxes or bullets, which make a list. */
final class SignLines {
  private static final Pattern BULLET =
      Pattern.compile("^\\s*[•·▪◦●○‣⁃∙■◆➢➤►–—](?:\\s+|(?=\\p{L}))");
  private static final int FEWEST = 2;

  private SignLines() {}

  /** Puts lists in the place of the first lines of a paragraph that begin with signs. */
  static void gather(Paragraph paragraph) {
    List<Line> lines = Line.of(paragraph);
    int from = 0;
    while (from < lines.size() && sign(lines.get(from)).isEmpty()) {
      from++;
    }
    int to = from;
    while (to < lines.size() && sign(lines.get(to)).isPresent()) {
      to++;
    }
    if (to - from < FEWEST) {
      return;
    }
    List<Line> run = lines.subList(from, to);
    boolean boxed = run.stream().allMatch(line -> Box.of(line.text()).isPresent());
    boolean ticked =
        run.stream().anyMatch(line -> Box.of(line.text()).filter(Box::ticked).isPresent());
    boolean bullets = run.stream().allMatch(line -> BULLET.matcher(line.text()).find());
    if ((boxed && ticked) || bullets) {
      replace(paragraph, lines, from, to);
    }
  }

  private static Optional<String> sign(Line line) {
    String text = line.text();
    return Box.of(text).isPresent() || BULLET.matcher(text).find()
        ? Optional.of(text)
        : Optional.empty();
  }

  private static void replace(Paragraph paragraph, List<Line> lines, int from, int to) {
    List<Node> blocks = new ArrayList<>();
    if (from > 0) {
      blocks.add(Line.paragraph(paragraph.getSourceSpans(), lines.subList(0, from)));
    }
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    list.setSourceSpans(lines.get(from).place());
    for (Line line : lines.subList(from, to)) {
      list.appendChild(item(line));
    }
    blocks.add(list);
    Paragraph rest = null;
    if (to < lines.size()) {
      rest = Line.paragraph(lines.get(to).place(), lines.subList(to, lines.size()));
      blocks.add(rest);
    }
    blocks.forEach(paragraph::insertBefore);
    paragraph.unlink();
    if (rest != null) {
      gather(rest);
    }
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
