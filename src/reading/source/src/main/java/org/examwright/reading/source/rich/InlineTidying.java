package org.examwright.reading.source.rich;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Inline;

/** Joins neighbouring texts and takes white space from the ends of lines. */
public final class InlineTidying {
  /** The white space that browsers collapse; spaces of scripts and of printers are characters. */
  private static final String COLLAPSED = " \t\n\r\f";

  private InlineTidying() {}

  /** A line of its own, which neither begins nor ends with white space or a break. */
  public static List<Inline> tidy(List<Inline> inlines) {
    List<Inline> joined = join(inlines);
    while (!joined.isEmpty() && isBlank(joined.getFirst())) {
      joined.removeFirst();
    }
    while (!joined.isEmpty() && isBlank(joined.getLast())) {
      joined.removeLast();
    }
    if (!joined.isEmpty() && joined.getFirst() instanceof Inline.Text first) {
      joined.set(0, new Inline.Text(withoutLeading(first.value())));
    }
    if (!joined.isEmpty() && joined.getLast() instanceof Inline.Text last) {
      joined.set(joined.size() - 1, new Inline.Text(withoutTrailing(last.value())));
    }
    return joined;
  }

  /** Nested inlines are joined too, but keep the white space at their ends. */
  public static List<Inline> join(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Text next) {
        boolean beginsLine =
            text.isEmpty() && !out.isEmpty() && out.getLast() instanceof Inline.LineBreak;
        text.append(beginsLine ? withoutLeading(next.value()) : next.value());
      } else {
        if (inline instanceof Inline.LineBreak) {
          text.setLength(withoutTrailing(text.toString()).length());
        }
        flush(text, out);
        out.add(joinedInside(inline));
      }
    }
    flush(text, out);
    return out;
  }

  private static Inline joinedInside(Inline inline) {
    return switch (inline) {
      case Inline.Strong strong -> new Inline.Strong(join(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(join(emphasis.content()));
      case Inline.Strike strike -> new Inline.Strike(join(strike.content()));
      case Inline.Subscript sub -> new Inline.Subscript(join(sub.content()));
      case Inline.Superscript sup -> new Inline.Superscript(join(sup.content()));
      case Inline.Link link -> new Inline.Link(link.target(), link.title(), join(link.content()));
      case Inline.Text same -> same;
      case Inline.Code same -> same;
      case Inline.Formula same -> same;
      case Inline.Image same -> same;
      case Inline.LineBreak same -> same;
      case Inline.GapMark same -> same;
    };
  }

  private static void flush(StringBuilder text, List<Inline> out) {
    if (!text.isEmpty()) {
      out.add(new Inline.Text(text.toString()));
      text.setLength(0);
    }
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.LineBreak
        || (inline instanceof Inline.Text text && withoutLeading(text.value()).isEmpty());
  }

  private static String withoutLeading(String text) {
    int from = 0;
    while (from < text.length() && COLLAPSED.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    return text.substring(from);
  }

  private static String withoutTrailing(String text) {
    int to = text.length();
    while (to > 0 && COLLAPSED.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }
}
