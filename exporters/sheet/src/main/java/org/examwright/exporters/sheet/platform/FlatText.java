package org.examwright.exporters.sheet.platform;

import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.rich.OneLine;

/**
 * Texts for those who show characters and nothing else.
 *
 * @param lines whether they show the ends of lines
 * @param dollars whether they show a formula between dollar signs
 */
record FlatText(boolean lines, boolean dollars) {
  /** Of those who show one line. */
  static final FlatText LINE = new FlatText(false, false);

  /** Of those who show several. */
  static final FlatText LINES = new FlatText(true, false);

  String of(RichText text) {
    return of(OneLine.of(text.blocks()));
  }

  String of(List<Inline> line) {
    StringBuilder out = new StringBuilder();
    line.forEach(inline -> add(inline, out));
    String flat = out.toString().replaceAll("[ \\t]+", " ");
    return (lines ? flat.replaceAll(" ?\\n ?", "\n") : flat.replace('\n', ' ')).strip();
  }

  private void add(Inline inline, StringBuilder out) {
    switch (inline) {
      case Inline.Text text -> out.append(text.value().replace('\n', ' '));
      case Inline.Strong strong -> all(strong.content(), out);
      case Inline.Emphasis emphasis -> all(emphasis.content(), out);
      case Inline.Strike strike -> all(strike.content(), out);
      case Inline.Subscript sub -> script(sub.content(), SmallCharacters.BELOW, out);
      case Inline.Superscript sup -> script(sup.content(), SmallCharacters.ABOVE, out);
      case Inline.Code code -> out.append(spaced(code.code()));
      case Inline.Formula formula ->
          out.append(dollars ? "$" + formula.tex() + "$" : formula.tex());
      case Inline.Image image -> out.append(image.alt().isEmpty() ? "" : "[" + image.alt() + "]");
      case Inline.Link link -> link(link, out);
      case Inline.LineBreak ignored -> out.append('\n');
      case Inline.GapMark ignored -> out.append("____");
    }
  }

  private void all(List<Inline> content, StringBuilder out) {
    content.forEach(inline -> add(inline, out));
  }

  private void link(Inline.Link link, StringBuilder out) {
    int from = out.length();
    all(link.content(), out);
    if (!out.substring(from).equals(link.target())) {
      out.append(" (").append(link.target()).append(')');
    }
  }

  private void script(List<Inline> content, SmallCharacters small, StringBuilder out) {
    StringBuilder words = new StringBuilder();
    all(content, words);
    out.append(small.of(words.toString()));
  }

  /** Spaces in code count. */
  private static String spaced(String code) {
    return code.replace('\n', ' ')
        .replace("\t", "    ")
        .replace("  ", "\u00A0\u00A0")
        .replaceFirst("^ ", "\u00A0");
  }
}
