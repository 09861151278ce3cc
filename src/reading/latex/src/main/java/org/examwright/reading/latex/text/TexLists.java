package org.examwright.reading.latex.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.source.rich.InlineFlow;

/** Reads lists; what its author labels with letters keeps them, since texts refer to them. */
record TexLists(TexTexts texts) {
  private static final Map<String, String> COMMANDS =
      Map.ofEntries(
          Map.entry("itemize", "item"),
          Map.entry("itemize*", "item"),
          Map.entry("compactitem", "item"),
          Map.entry("enumerate", "item"),
          Map.entry("enumerate*", "item"),
          Map.entry("compactenum", "item"),
          Map.entry("inparaenum", "item"),
          Map.entry("description", "item"),
          Map.entry("list", "item"),
          Map.entry("trivlist", "item"),
          Map.entry("tasks", "task"),
          Map.entry("parts", "part"),
          Map.entry("subparts", "subpart"),
          Map.entry("subsubparts", "subsubpart"),
          Map.entry("choices", "choice"),
          Map.entry("answerlist", "item"));

  static boolean isList(String name) {
    return COMMANDS.containsKey(name);
  }

  /** An item: its label, empty where none is said, and its text. */
  private record Item(List<TexNode> label, List<TexNode> text) {}

  void read(TexNode.Environment environment, TexCursor cursor, InlineFlow flow) {
    String name = environment.name();
    String options = cursor.option().orElse("");
    if (name.equals("tasks")) {
      taskColumns(cursor);
    } else if (name.equals("list")) {
      cursor.word();
      cursor.word();
    }
    List<TexNode> before = new ArrayList<>();
    List<Item> items = items(cursor, COMMANDS.getOrDefault(name, "item"), before);
    texts.into(before, flow);
    flow.endParagraph();
    boolean bullets =
        name.startsWith("item") || name.equals("compactitem") || name.equals("trivlist");
    boolean labelled = items.stream().anyMatch(item -> !item.label().isEmpty());
    ListLabel label = ListLabel.of(name, options);
    if (bullets && !labelled) {
      List<RichText> all = texts(items, flow);
      if (!all.isEmpty()) {
        flow.block(new Block.BulletList(isTight(all), all));
      }
    } else if (!labelled && label.isNumber() && !bullets) {
      List<RichText> all = texts(items, flow);
      if (!all.isEmpty()) {
        flow.block(new Block.OrderedList(label.start(), isTight(all), all));
      }
    } else {
      labelled(items, bullets ? null : label, name.equals("description"), flow);
    }
  }

  private void taskColumns(TexCursor cursor) {
    if (cursor.hasNext()
        && cursor.peek() instanceof TexNode.Words words
        && words.text().matches("\\(\\d+\\)")) {
      texts.take(cursor.next());
    }
  }

  private List<Item> items(TexCursor cursor, String command, List<TexNode> before) {
    List<Item> items = new ArrayList<>();
    List<TexNode> text = before;
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command item
          && (item.name().equals(command) || item.name().equals("item"))) {
        texts.take(node);
        cursor.star();
        Optional<List<TexNode>> label = cursor.optional();
        text = new ArrayList<>();
        items.add(new Item(label.orElse(List.of()), text));
        cursor.skipSpace();
      } else {
        text.add(node);
      }
    }
    return items;
  }

  private List<RichText> texts(List<Item> items, InlineFlow flow) {
    return items.stream().map(item -> new RichText(texts.blocks(item.text(), flow))).toList();
  }

  private static boolean isTight(List<RichText> items) {
    return items.stream()
        .allMatch(
            item -> item.blocks().stream().filter(Block.Paragraph.class::isInstance).count() <= 1);
  }

  /** Items with labels of their own are paragraphs that begin with them. */
  private void labelled(
      List<Item> items,
      @org.jspecify.annotations.Nullable ListLabel label,
      boolean terms,
      InlineFlow flow) {
    int number = label == null ? 0 : label.start() - 1;
    for (Item item : items) {
      flow.endParagraph();
      if (item.label().isEmpty()) {
        number++;
        flow.add(new Inline.Text((label == null ? "•" : label.of(number)) + " "));
      } else {
        if (terms) {
          flow.open(Inline.Strong::new);
        }
        texts.into(item.label(), flow);
        if (terms) {
          flow.close();
        }
        flow.words(" ");
      }
      texts.into(item.text(), flow);
    }
    flow.endParagraph();
  }
}
