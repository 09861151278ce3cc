package org.examwright.reading.outline.options;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.words.Vocabulary;

/**
 * Lines below an option that say what there is to say to those who choose it: {@code Correct. …}
 */
final class SpokenVerdict {
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?u)^\\s*(?=\\p{Lu})(?:[\\p{L}’']{1,9},? ){0,3}?(?iu:"
              + Vocabulary.RIGHT.anywhere()
              + "|"
              + Vocabulary.WRONG.anywhere()
              + ")\\s*[.!:,–—].*");

  private SpokenVerdict() {}

  /** The line with which it begins; the number of the lines if there is none. */
  static int at(List<Line> option) {
    int at = 1;
    while (at < option.size() && !VERDICT.matcher(option.get(at).text()).matches()) {
      at++;
    }
    return Math.min(at, option.size());
  }

  /** As a quote, which is how feedback stands under an option. */
  static Node quote(List<Line> lines) {
    BlockQuote quote = new BlockQuote();
    quote.setSourceSpans(lines.getFirst().place());
    quote.appendChild(Line.paragraph(lines.getFirst().place(), lines));
    return quote;
  }
}
