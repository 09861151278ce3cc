package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexCursor;

/**
 * What marks an item of a list as right.
 *
 * @param said whether a command says so; else it only looks other than its neighbours
 * @param marked whether it is marked at all
 * @param content without the mark
 */
record ItemKey(boolean said, boolean marked, List<TexNode> content) {
  private static final Pattern BOLD =
      Pattern.compile("\\\\(?:mathbf|boldsymbol|bm|boxed|underline|colorbox)\\s*\\{[^{}]*}");
  private static final String TICK = "checkmark";

  /**
   * Looks at an item.
   *
   * @param structure hears of what only marks
   */
  static ItemKey of(List<TexNode> item, Consumer<TexNode> structure) {
    List<TexNode> words = trimmed(item);
    List<TexNode> ticked = withoutTick(words, structure);
    if (ticked.size() < words.size()) {
      return new ItemKey(true, true, ticked);
    }
    if (words.size() == 1
        && words.getFirst() instanceof TexNode.Formula formula
        && BOLD.matcher(formula.tex().strip()).matches()) {
      String tex = formula.tex().strip();
      String inside = tex.substring(tex.indexOf('{') + 1, tex.length() - 1);
      structure.accept(formula);
      return new ItemKey(
          false,
          true,
          List.of(
              new TexNode.Formula(
                  inside, formula.display(), formula.origin(), formula.lastLine())));
    }
    if (words.isEmpty() || !(words.getFirst() instanceof TexNode.Command command)) {
      return alone(words, item, structure);
    }
    boolean said = PlainNames.RIGHT.contains(command.name());
    if (!said && !PlainNames.LOOKS.contains(command.name())) {
      return new ItemKey(false, false, item);
    }
    List<TexNode> taken = new ArrayList<>();
    TexCursor cursor = new TexCursor(words, taken::add);
    structure.accept(cursor.next());
    if (!said) {
      cursor.optional();
      boolean coloured = command.name().contains("color");
      if (coloured) {
        cursor.word();
      }
      if (command.name().equals("fcolorbox")) {
        cursor.word();
      }
    }
    List<TexNode> inside = new ArrayList<>(cursor.group().orElse(List.of()));
    List<TexNode> rest = cursor.rest();
    boolean whole = said || command.name().equals("color") || trimmed(rest).isEmpty();
    if (!whole) {
      return new ItemKey(false, false, item);
    }
    taken.forEach(structure);
    inside.addAll(rest);
    return new ItemKey(said, true, inside);
  }

  /** A group that only holds a colour and words. */
  private static ItemKey alone(
      List<TexNode> words, List<TexNode> item, Consumer<TexNode> structure) {
    if (words.size() == 1 && words.getFirst() instanceof TexNode.Group group) {
      ItemKey inside = of(group.content(), structure);
      if (inside.marked()) {
        structure.accept(group);
        return inside;
      }
    }
    return new ItemKey(false, false, item);
  }

  private static List<TexNode> withoutTick(List<TexNode> words, Consumer<TexNode> structure) {
    List<TexNode> left = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      TexNode node = words.get(i);
      boolean end = i == 0 || trimmed(words.subList(i + 1, words.size())).isEmpty();
      boolean tick =
          (node instanceof TexNode.Command command && command.name().equals(TICK))
              || (node instanceof TexNode.Formula formula
                  && formula.tex().strip().equals("\\" + TICK));
      if (end && tick) {
        structure.accept(node);
      } else {
        left.add(node);
      }
    }
    return left;
  }

  static List<TexNode> trimmed(List<TexNode> nodes) {
    int from = 0;
    int to = nodes.size();
    while (from < to && isBlank(nodes.get(from))) {
      from++;
    }
    while (to > from && isBlank(nodes.get(to - 1))) {
      to--;
    }
    return nodes.subList(from, to);
  }

  private static boolean isBlank(TexNode node) {
    return node instanceof TexNode.Space || node instanceof TexNode.ParagraphEnd;
  }
}
