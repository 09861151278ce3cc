package org.examwright.rendering.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.examwright.model.text.Inline;

/** A piece of a line that is set in one style; nesting is gone. */
public sealed interface Run {

  /**
   * Words.
   *
   * @param text never empty
   */
  record Words(String text, Style style) implements Run {}

  /** A formula, in LaTeX. */
  record Formula(String tex, Style style) implements Run {}

  /** A picture. */
  record Picture(Inline.Image image) implements Run {}

  /** The end of a line. */
  record Break() implements Run {}

  /** A gap. */
  record Gap(Blank blank, Style style) implements Run {}

  /**
   * How words are set.
   *
   * @param link where they lead, a URI; empty when nowhere from paper
   */
  record Style(
      boolean bold, boolean italic, boolean strike, boolean code, Position position, String link) {
    public static final Style PLAIN = new Style(false, false, false, false, Position.ON_LINE, "");

    Style asBold() {
      return new Style(true, italic, strike, code, position, link);
    }

    Style asItalic() {
      return new Style(bold, true, strike, code, position, link);
    }

    Style asStrike() {
      return new Style(bold, italic, true, code, position, link);
    }

    Style asCode() {
      return new Style(bold, italic, strike, true, position, link);
    }

    Style at(Position place) {
      return new Style(bold, italic, strike, code, place, link);
    }

    Style leadingTo(String target) {
      return new Style(bold, italic, strike, code, position, target);
    }
  }

  /** Where words stand. */
  enum Position {
    ON_LINE,
    BELOW,
    ABOVE
  }

  /**
   * Flattens inlines.
   *
   * @param blanks how gaps look, by their ids
   */
  static List<Run> of(List<? extends Inline> inlines, Map<String, Blank> blanks) {
    List<Run> runs = new ArrayList<>();
    new RunFlattening(runs, blanks).inlines(inlines, Style.PLAIN);
    return runs;
  }
}
