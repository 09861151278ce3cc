package org.examwright.markdown;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.text.Inline;

/** Takes the links out of links and keeps their words: Markdown has none, and neither has HTML. */
final class SingleLinks {
  private SingleLinks() {}

  static Inline.Link of(Inline.Link link) {
    return new Inline.Link(link.target(), link.title(), without(link.content()));
  }

  private static List<Inline> without(List<Inline> inlines) {
    List<Inline> out = new ArrayList<>();
    for (Inline inline : inlines) {
      if (inline instanceof Inline.Link link) {
        out.addAll(without(link.content()));
      } else {
        out.add(within(inline));
      }
    }
    return out;
  }

  private static Inline within(Inline inline) {
    return switch (inline) {
      case Inline.Strong strong -> new Inline.Strong(without(strong.content()));
      case Inline.Emphasis emphasis -> new Inline.Emphasis(without(emphasis.content()));
      case Inline.Strike strike -> new Inline.Strike(without(strike.content()));
      case Inline.Subscript sub -> new Inline.Subscript(without(sub.content()));
      case Inline.Superscript sup -> new Inline.Superscript(without(sup.content()));
      case Inline.Link link -> of(link);
      case Inline.Text same -> same;
      case Inline.Code same -> same;
      case Inline.Formula same -> same;
      case Inline.Image same -> same;
      case Inline.LineBreak same -> same;
      case Inline.GapMark same -> same;
    };
  }
}
