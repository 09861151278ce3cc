package org.examwright.exporters.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.examwright.markdown.BlockWriting;
import org.examwright.markdown.InlineWriting.Place;
import org.examwright.markdown.ReadBack;
import org.examwright.model.text.Inline;
import org.examwright.reading.outline.notation.AttributeKey;
import org.jspecify.annotations.Nullable;

/**
 * Writes the headings above sections: one for each name that the section above does not have, or
 * one that says the whole path where headings by themselves would be read otherwise.
 */
final class HeadingWriting {
  private static final int DEEPEST = 6;
  private static final BlockWriting BLOCKS = new BlockWriting(false);

  private final ReadBack reader;
  private final Map<String, Boolean> plain = new HashMap<>();
  private List<String> above = List.of();
  private boolean begun;

  HeadingWriting(ReadBack reader) {
    this.reader = reader;
  }

  /**
   * The headings of the next section.
   *
   * @param pick how many of its questions are drawn; null for all, or if it is said elsewhere
   */
  List<String> write(List<String> path, @Nullable Integer pick) {
    boolean first = !begun;
    begun = true;
    if (path.isEmpty() && pick == null && first) {
      return List.of();
    }
    boolean byNames =
        !path.isEmpty() && path.size() <= DEEPEST && path.stream().allMatch(this::isPlain);
    List<String> headings = byNames ? names(path, pick) : List.of(whole(path, pick));
    above = byNames ? path : List.of();
    return headings;
  }

  private List<String> names(List<String> path, @Nullable Integer pick) {
    int same = 0;
    while (same < Math.min(above.size(), path.size()) && above.get(same).equals(path.get(same))) {
      same++;
    }
    // A heading of its own begins a section, even below another of the same name.
    int from = same == path.size() ? same - 1 : same;
    List<String> headings = new ArrayList<>();
    for (int level = from; level < path.size(); level++) {
      headings.add("#".repeat(level + 1) + " " + words(path.get(level)));
    }
    if (pick != null) {
      headings.add(headings.removeLast() + " {" + picking(pick) + "}");
    }
    return headings;
  }

  private boolean isPlain(String name) {
    return plain.computeIfAbsent(name, each -> reader.isCategory(words(each), each));
  }

  private static String words(String name) {
    return BLOCKS.line(List.of(new Inline.Text(name)), Place.LINE);
  }

  private static String whole(List<String> path, @Nullable Integer pick) {
    String name = path.isEmpty() ? "" : words(path.getLast()) + " ";
    String category = AttributeKey.CATEGORY.quoting(joined(path));
    return "# " + name + "{" + category + (pick == null ? "" : " " + picking(pick)) + "}";
  }

  private static String picking(int count) {
    return AttributeKey.PICK.with(Integer.toString(count));
  }

  /** With space around strokes that stand beside strokes of names. */
  private static String joined(List<String> path) {
    boolean apart = path.stream().anyMatch(name -> name.startsWith("/") || name.endsWith("/"));
    return path.stream()
        .map(name -> name.replace("/", "//"))
        .collect(Collectors.joining(apart ? " / " : "/"));
  }
}
