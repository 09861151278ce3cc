package org.examwright.exporters.sheet.platform;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.rendering.html.HtmlRenderer;

/** Texts as HTML on one line, but for those that are nothing but words. */
record HtmlCell(HtmlRenderer html) {
  /** What HTML and readers of cells could take for more than a character. */
  private static final Pattern SIGNS = Pattern.compile("[<&\\\\\\u00A0]|^\\s*\"|  ");

  private static final Pattern CODE = Pattern.compile("(?s)<(pre|code)\\b.*?</\\1>");

  /**
   * @param gaps how the place of a gap is written
   */
  static HtmlCell of(String language, UnaryOperator<String> gaps) {
    return new HtmlCell(HtmlRenderer.ofLanguage(new PlatformHtml(gaps), language));
  }

  /** Whether a text is nothing but words. */
  static boolean isPlain(RichText text) {
    return text.blocks().stream()
        .allMatch(
            block ->
                text.blocks().size() == 1
                    && block instanceof Block.Paragraph paragraph
                    && paragraph.content().stream().allMatch(HtmlCell::isPlain));
  }

  private static boolean isPlain(Inline inline) {
    return inline instanceof Inline.Text text && !SIGNS.matcher(text.value()).find();
  }

  /** A text that says by a tag that it is HTML, or else is nothing but words. */
  String of(RichText text) {
    return isPlain(text) ? FlatText.LINE.of(text) : oneLine(html.blocks(text));
  }

  String of(List<Inline> line) {
    return of(RichText.ofInlines(line));
  }

  /** The ends of lines count in code alone, where they are written by their numbers. */
  private static String oneLine(String html) {
    String code =
        CODE.matcher(html)
            .replaceAll(
                found ->
                    java.util.regex.Matcher.quoteReplacement(
                        found.group().replace("\n", "&#10;").replace("\t", "&#9;")));
    return code.replace('\n', ' ').replace('\t', ' ').strip();
  }
}
