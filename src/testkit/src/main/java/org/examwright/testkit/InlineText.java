package org.examwright.testkit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.examwright.model.text.Inline;

/**
 * Shows inlines on one line, so that no two different ones look alike.
 *
 * <p>{@code `code`}, {@code $formula$}, and all else in angle brackets: {@code <b>bold</b>}. In
 * words, a backslash stands in front of a character that would look like one of these. Characters
 * that cannot be seen are shown by their code point, as {@code ‹200B›}, a tab as {@code →}.
 */
final class InlineText {
  private InlineText() {}

  static String of(List<? extends Inline> content) {
    StringBuilder out = new StringBuilder();
    Inline before = null;
    for (Inline inline : content) {
      if (before != null && before.getClass().equals(inline.getClass()) && isBare(inline)) {
        out.append("<+>");
      }
      out.append(of(inline));
      before = inline;
    }
    return visibleEnds(out.toString());
  }

  /** Whether nothing would show where it ends and another of its class begins. */
  private static boolean isBare(Inline inline) {
    return inline instanceof Inline.Text
        || inline instanceof Inline.Code
        || inline instanceof Inline.Formula;
  }

  private static String of(Inline inline) {
    return switch (inline) {
      case Inline.Text text -> text.value().isEmpty() ? "<>" : words(text.value());
      case Inline.Strong strong -> element("b", strong.content());
      case Inline.Emphasis emphasis -> element("i", emphasis.content());
      case Inline.Strike strike -> element("s", strike.content());
      case Inline.Subscript subscript -> element("sub", subscript.content());
      case Inline.Superscript superscript -> element("sup", superscript.content());
      case Inline.Code code -> "`" + visible(code.code(), "`") + "`";
      case Inline.Formula formula -> "$" + visible(formula.tex(), "$") + "$";
      case Inline.Image image -> picture(image);
      case Inline.Link link ->
          "<a "
              + quoted(link.target())
              + (link.title().isEmpty() ? "" : " " + quoted(link.title()))
              + ">"
              + of(link.content())
              + "</a>";
      case Inline.LineBreak ignored -> "<br>";
      case Inline.GapMark gap -> "<gap " + visible(gap.gap(), ">") + ">";
    };
  }

  private static String element(String name, List<Inline> content) {
    return "<" + name + ">" + of(content) + "</" + name + ">";
  }

  private static String picture(Inline.Image image) {
    return "<img "
        + quoted(image.source())
        + " "
        + quoted(image.alt())
        + (image.title().isEmpty() ? "" : " " + quoted(image.title()))
        + (image.width() == null ? "" : " width " + image.width())
        + (image.height() == null ? "" : " height " + image.height())
        + ">";
  }

  private static String words(String text) {
    return visible(text.replaceAll("[\\\\<`$]", "\\\\$0"), "");
  }

  /** In quotation marks, for what is not rich. */
  static String quoted(String text) {
    return "\"" + visible(text, "\"") + "\"";
  }

  /**
   * A text in which every character can be seen.
   *
   * @param delimiters what would end it, shown by code point too
   */
  static String visible(String text, String delimiters) {
    return text.codePoints()
        .mapToObj(
            point ->
                point == '\t'
                    ? "→"
                    : isPlain(point) && delimiters.indexOf(point) < 0
                        ? Character.toString(point)
                        : String.format(Locale.ROOT, "‹%X›", point))
        .collect(Collectors.joining());
  }

  private static boolean isPlain(int point) {
    return point == ' '
        || !(Character.isISOControl(point)
            || Character.isWhitespace(point)
            || Character.isSpaceChar(point)
            || Character.getType(point) == Character.FORMAT
            || "→‹›".indexOf(point) >= 0);
  }

  /** Spaces at the ends of a line are shown by their code point, since editors take them away. */
  static String visibleEnds(String line) {
    String front = line.startsWith(" ") ? "‹20›" + line.substring(1) : line;
    return front.endsWith(" ") ? front.substring(0, front.length() - 1) + "‹20›" : front;
  }
}
