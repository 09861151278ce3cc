package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.ListLabel;
import org.examwright.reading.outline.tree.NodeText;

/** Makes lists: numbers begin questions, letters options, as a page shows them. */
final class PlainItems {
  private static final Pattern POINTS = Pattern.compile("points?\\s*=\\s*(\\d+(?:\\.\\d+)?)");

  private final PlainTree tree;
  private int count;

  PlainItems(PlainTree tree) {
    this.tree = tree;
  }

  static List<Node> children(Node node) {
    return NodeText.children(node);
  }

  /**
   * The blocks that a list is.
   *
   * @param depth how many lists with numbers it stands in
   * @param asked whether a question stands directly above it
   */
  List<Node> of(PlainList list, TexNode.Environment environment, int depth, boolean asked) {
    List<Node> blocks = new ArrayList<>(tree.text(new ArrayList<>(list.before())));
    if (list.items().isEmpty()) {
      return blocks;
    }
    ListLabel label = ListLabel.of(list.name(), list.options());
    boolean options =
        list.isCounted()
            && !list.isLabelled()
            && isLettered(list, label, asked ? depth + 1 : depth);
    boolean numbers = list.isCounted() && !list.isLabelled() && !options;
    RightItems keys = RightItems.of(list, content -> ItemKey.of(content, tree::structure));
    if (keys.looks()) {
      tree.takenByLook(environment);
    }
    List<List<Node>> contents = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      List<Node> content = tree.of(keys.content(i), depth + 1);
      if (keys.isRight(i) && !options) {
        begin(content, environment).prependChild(text("✓ ", content.getFirst()));
      }
      contents.add(content);
    }
    if (numbers || (!list.isCounted() && !list.isLabelled())) {
      blocks.add(block(list, contents, numbers, label, depth, environment));
      return blocks;
    }
    for (int i = 0; i < contents.size(); i++) {
      List<Node> content = contents.get(i);
      Paragraph first = begin(content, environment);
      Optional<List<TexNode>> own = list.items().get(i).label();
      if (own.isPresent()) {
        label(own.get(), first, list.name().equals("description"));
      } else {
        String letter = ListLabel.counted(label.style() == 'A' ? 'A' : 'a', i + label.start());
        String star = keys.isRight(i) ? "*" : "";
        first.prependChild(text(star + letter + ") ", first));
      }
      join(blocks, content, options && i > 0 && (asked || keys.looks() || keys.said()));
    }
    return blocks;
  }

  /** Options of a line each stand one below the other, as one paragraph. */
  private static void join(List<Node> blocks, List<Node> content, boolean below) {
    boolean line = content.size() == 1 && content.getFirst() instanceof Paragraph;
    if (!line || !below || !(blocks.getLast() instanceof Paragraph last)) {
      blocks.addAll(content);
      return;
    }
    Node first = content.getFirst();
    List<SourceSpan> spans = new ArrayList<>(last.getSourceSpans());
    spans.addAll(first.getSourceSpans());
    HardLineBreak end = new HardLineBreak();
    end.setSourceSpans(first.getSourceSpans());
    last.appendChild(end);
    children(first).forEach(last::appendChild);
    last.setSourceSpans(spans);
  }

  /** Numbers within numbers are shown as letters, unless the author says otherwise. */
  private static boolean isLettered(PlainList list, ListLabel label, int depth) {
    boolean said = !list.options().isBlank() && list.options().matches("(?s).*(?:label|[1aAiI]).*");
    return label.style() == 'a'
        || label.style() == 'A'
        || (depth > 0 && label.style() == '1' && !(said && label.isNumber()));
  }

  private Node block(
      PlainList list,
      List<List<Node>> contents,
      boolean numbers,
      ListLabel label,
      int depth,
      TexNode.Environment environment) {
    ListBlock block = numbers ? new OrderedList() : new BulletList();
    if (block instanceof OrderedList ordered) {
      boolean resumed = depth == 0 && list.options().contains("resume");
      ordered.setMarkerStartNumber(resumed ? count + 1 : label.start());
      ordered.setMarkerDelimiter(".");
      count = depth == 0 ? (resumed ? count : label.start() - 1) + contents.size() : count;
    } else if (block instanceof BulletList bullets) {
      bullets.setMarker("-");
    }
    block.setTight(contents.stream().allMatch(content -> content.size() <= 1));
    block.setSourceSpans(tree.place(List.of(environment)).subList(0, 1));
    for (List<Node> content : contents) {
      Node item = new ListItem();
      begin(content, environment);
      item.setSourceSpans(content.getFirst().getSourceSpans());
      content.forEach(item::appendChild);
      if (numbers && depth == 0 && AskedWhole.isIn(content)) {
        item.appendChild(tree.answer(environment));
      }
      block.appendChild(item);
    }
    return block;
  }

  /** A question in an environment of its own. */
  List<Node> question(String title, List<TexNode> body, TexNode environment, int depth) {
    List<Node> content = tree.of(body, depth + 1);
    Paragraph first = begin(content, environment);
    Matcher points = POINTS.matcher(title);
    if (points.find()) {
      first.appendChild(text(" (" + points.group(1) + " points)", first));
    } else if (!title.isBlank() && title.indexOf('=') < 0) {
      first.prependChild(text(title + ": ", first));
    }
    if (AskedWhole.isIn(content)) {
      content.add(tree.answer(environment));
    }
    OrderedList list = new OrderedList();
    list.setMarkerStartNumber(++count);
    list.setMarkerDelimiter(".");
    list.setTight(content.size() == 1);
    List<SourceSpan> place = tree.place(List.of(environment)).subList(0, 1);
    list.setSourceSpans(place);
    Node item = new ListItem();
    item.setSourceSpans(place);
    content.forEach(item::appendChild);
    list.appendChild(item);
    return List.of(list);
  }

  private void label(List<TexNode> label, Paragraph first, boolean term) {
    List<Node> words = new ArrayList<>();
    for (Node block : tree.text(new ArrayList<>(label))) {
      words.addAll(children(block));
    }
    Node space = text(" ", first);
    first.prependChild(space);
    if (term) {
      StrongEmphasis strong = new StrongEmphasis("**");
      strong.setSourceSpans(first.getSourceSpans());
      words.forEach(strong::appendChild);
      first.prependChild(strong);
      return;
    }
    words.reversed().forEach(first::prependChild);
  }

  /** The paragraph that an item begins with, which may have to be made. */
  private Paragraph begin(List<Node> content, TexNode place) {
    if (!content.isEmpty() && content.getFirst() instanceof Paragraph paragraph) {
      return paragraph;
    }
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(
        content.isEmpty()
            ? tree.place(List.of(place)).subList(0, 1)
            : content.getFirst().getSourceSpans());
    content.addFirst(paragraph);
    return paragraph;
  }

  private static Text text(String words, Node place) {
    Text text = new Text(words);
    text.setSourceSpans(place.getSourceSpans());
    return text;
  }
}
