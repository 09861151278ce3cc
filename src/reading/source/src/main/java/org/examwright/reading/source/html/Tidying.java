package org.examwright.reading.source.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.text.Inline;

/** White space as a browser shows it. */
final class Tidying {
  private static final Pattern SPACE = Pattern.compile("[ \\t\\n\\r\\f]+");

  private Tidying() {}

  /** Runs of white space become one space; a space that does not break stays. */
  static String collapse(String text) {
    return SPACE.matcher(text).replaceAll(" ");
  }

  /** Joins neighbouring texts. */
  static List<Inline> join(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text next
          && !out.isEmpty()
          && out.getLast() instanceof Inline.Text last) {
        out.set(out.size() - 1, new Inline.Text(collapse(last.value() + next.value())));
      } else if (!(inline instanceof Inline.Text text && text.value().isEmpty())) {
        out.add(inline);
      }
    }
    return out;
  }

  /** Joined, and without white space and breaks at the ends and spaces beside breaks. */
  static List<Inline> line(List<Inline> inlines) {
    List<Inline> line = join(inlines);
    for (int i = 0; i < line.size(); i++) {
      if (line.get(i) instanceof Inline.Text text) {
        String value = text.value();
        if (i == 0 || line.get(i - 1) instanceof Inline.LineBreak) {
          value = withoutSpaceBefore(value);
        }
        if (i == line.size() - 1 || line.get(i + 1) instanceof Inline.LineBreak) {
          value = withoutSpaceBehind(value);
        }
        line.set(i, new Inline.Text(value));
      }
    }
    line.removeIf(inline -> inline instanceof Inline.Text text && text.value().isEmpty());
    while (!line.isEmpty() && line.getFirst() instanceof Inline.LineBreak) {
      line.removeFirst();
    }
    while (!line.isEmpty() && line.getLast() instanceof Inline.LineBreak) {
      line.removeLast();
    }
    return line;
  }

  private static String withoutSpaceBefore(String text) {
    return text.startsWith(" ") ? text.substring(1) : text;
  }

  private static String withoutSpaceBehind(String text) {
    return text.endsWith(" ") ? text.substring(0, text.length() - 1) : text;
  }
}
