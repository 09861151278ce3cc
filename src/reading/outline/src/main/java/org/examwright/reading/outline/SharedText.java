package org.examwright.reading.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** What several questions below are about: {@code Use this table for questions 4 and 5:}. */
final class SharedText {
  private static final Pattern NAMES_QUESTIONS =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:"
              + Vocabulary.QUESTION.anywhere()
              + ")\\p{L}{0,3}\\s*(\\d{1,3})\\s*(?:[-–—,&/~至]|(?:"
              + Vocabulary.AND.anywhere()
              + "|to|bis|à|a|al|tot|do|до|through)(?!\\p{L}))\\s*(\\d{1,3})(?!\\d)");
  private static final int LONGEST = 300;

  private SharedText() {}

  /**
   * Whether a block introduces the questions that come next.
   *
   * @param last the label of the question above it
   */
  static boolean introduces(Node node, String last) {
    if (!(node instanceof Paragraph) || !last.matches("\\d{1,3}")) {
      return false;
    }
    String text = NodeText.of(node).strip();
    if (text.length() > LONGEST) {
      return false;
    }
    Matcher named = NAMES_QUESTIONS.matcher(text);
    return (text.matches(".*[:：]") || showsSomething(node.getNext()))
        && named.find()
        && Integer.parseInt(named.group(1)) == Integer.parseInt(last) + 1
        && Integer.parseInt(named.group(2)) > Integer.parseInt(named.group(1));
  }

  private static boolean showsSomething(@Nullable Node node) {
    return node instanceof TableBlock
        || node instanceof BlockQuote
        || node instanceof FencedCodeBlock
        || (node instanceof Paragraph && NodeTraits.isPicture(node));
  }
}
