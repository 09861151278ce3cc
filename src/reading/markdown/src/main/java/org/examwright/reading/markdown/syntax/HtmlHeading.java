package org.examwright.reading.markdown.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;
import org.examwright.reading.outline.tree.NodeText;

/** Makes a heading of a block of HTML that is one: {@code <h3>What is asked?</h3>}. */
final class HtmlHeading {
  private static final Pattern HEADING =
      Pattern.compile("(?is)\\s*<h([1-6])(?:\\s[^>]*)?>(.{1,1000}?)</h\\1\\s*>\\s*");

  private HtmlHeading() {}

  /** The heading that a block of HTML is, if it is one. */
  static Optional<Heading> of(HtmlBlock html) {
    Matcher matcher = HEADING.matcher(html.getLiteral());
    if (!matcher.matches() || matcher.group(2).contains("<img")) {
      return Optional.empty();
    }
    Heading heading = new Heading();
    heading.setLevel(Integer.parseInt(matcher.group(1)));
    heading.setSourceSpans(html.getSourceSpans());
    Node words = MarkdownParser.parse("# " + matcher.group(2).strip().replace('\n', ' '));
    if (words.getFirstChild() == null) {
      return Optional.empty();
    }
    for (Node inline : NodeText.children(words.getFirstChild())) {
      inline.accept(new WithoutPlaces());
      heading.appendChild(inline);
    }
    return Optional.of(heading);
  }
}
