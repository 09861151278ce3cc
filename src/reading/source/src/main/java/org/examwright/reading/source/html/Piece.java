package org.examwright.reading.source.html;

import java.util.List;
import org.examwright.model.diagnostics.Origin;

/** A piece of a text in which HTML stands among something else. */
public sealed interface Piece {
  /** Where it stands in its file. */
  Origin origin();

  /**
   * HTML, which may begin or end within an element.
   *
   * @param lines where each of its lines begins; none if it is known only of all of it
   */
  record Markup(String html, Origin origin, List<Origin> lines) implements Piece {
    public Markup {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Something that is no HTML.
   *
   * @param block whether it stands in lines of its own
   */
  record Foreign(Origin origin, boolean block) implements Piece {}
}
