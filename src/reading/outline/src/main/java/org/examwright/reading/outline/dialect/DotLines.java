package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.SignSet;

/** Makes a list of lines that begin with bullets as word processors have them. */
final class DotLines {
  private static final String SIGNS = "•‣◦▪";
  private static final SignSet DOTS = SignSet.of(SIGNS);
  private static final Pattern DOT = Pattern.compile("^\\s*[" + SIGNS + "]\\s+(?=\\S)");

  private DotLines() {}

  /** Puts a list in the place of a paragraph all of whose lines begin so, if it has still one. */
  static void list(Paragraph paragraph) {
    Node first = paragraph.getFirstChild();
    if (first == null || !DOTS.begins(NodeText.of(first))) {
      return;
    }
    List<Line> lines = Line.of(paragraph);
    List<Line> words = new ArrayList<>();
    for (Line line : lines) {
      Matcher dot = DOT.matcher(line.text());
      if (!dot.find()) {
        return;
      }
      words.add(line.withoutFirst(dot.end()));
    }
    if (words.size() < 2 || paragraph.getParent() == null) {
      return;
    }
    BulletList list = new BulletList();
    list.setMarker("-");
    list.setTight(true);
    list.setSourceSpans(paragraph.getSourceSpans());
    for (int i = 0; i < words.size(); i++) {
      Node item = new ListItem();
      item.setSourceSpans(lines.get(i).place());
      item.appendChild(Line.paragraph(lines.get(i).place(), List.of(words.get(i))));
      list.appendChild(item);
    }
    paragraph.insertBefore(list);
    paragraph.unlink();
  }
}
