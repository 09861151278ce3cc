package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;

/**
 * A list with its items.
 *
 * @param options as written in brackets behind its name
 * @param before what stands above the first item
 */
record PlainList(String name, String options, List<TexNode> before, List<Item> items) {

  private static final Set<String> TICKED =
      Set.of(
          "\\blacksquare", "\\boxtimes", "\\checkmark", "\\CheckedBox", "\\XBox", "\\Checkedbox");
  private static final Set<String> EMPTY =
      Set.of("\\square", "\\Box", "\\Square", "\\bigcirc", "\\circ", "\\ocircle");

  /**
   * An item.
   *
   * @param label null if it has none of its own
   * @param right whether the command that begins it says so
   */
  record Item(Optional<List<TexNode>> label, boolean right, List<TexNode> content) {}

  static PlainList of(TexNode.Environment environment, Consumer<TexNode> structure) {
    TexCursor cursor = new TexCursor(environment.content(), structure);
    structure.accept(environment);
    cursor.skipBlank();
    String options = cursor.option().orElse("");
    if (environment.name().equals("tasks")
        && cursor.hasNext()
        && cursor.peek() instanceof TexNode.Words words
        && words.text().matches("\\(\\d+\\)")) {
      structure.accept(cursor.next());
    }
    List<TexNode> before = new ArrayList<>();
    List<TexNode> content = before;
    List<Item> items = new ArrayList<>();
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.Command command && begins(command.name(), environment.name())) {
        structure.accept(node);
        boolean star = cursor.star();
        Optional<List<TexNode>> label = cursor.optional();
        Optional<Boolean> box = label.flatMap(PlainList::box);
        if (box.isPresent()) {
          label.get().forEach(structure);
          label = Optional.empty();
        }
        content = new ArrayList<>();
        boolean right =
            PlainNames.RIGHT.contains(command.name())
                || box.orElse(false)
                || (star && !environment.name().equals("tasks"));
        items.add(new Item(label, right, content));
      } else {
        content.add(node);
      }
    }
    return new PlainList(environment.name(), options, before, items);
  }

  /** Whether a label is a box, and that is ticked; nothing if it is something else. */
  private static Optional<Boolean> box(List<TexNode> label) {
    String written = TexSource.ofNodes(label).replaceAll("[$\\s{}]", "");
    return TICKED.contains(written)
        ? Optional.of(true)
        : EMPTY.contains(written) ? Optional.of(false) : Optional.empty();
  }

  private static boolean begins(String command, String list) {
    return command.equals("item")
        || (command.equals("task") && list.equals("tasks"))
        || PlainNames.CHOICES.contains(command)
        || command.equals("itemcorrect");
  }

  boolean isCounted() {
    return !name.startsWith("item")
        && !name.equals("compactitem")
        && !name.equals("description")
        && !name.contains("checkboxes");
  }

  boolean isLabelled() {
    return items.stream().anyMatch(item -> item.label().isPresent());
  }
}
