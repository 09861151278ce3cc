package org.examwright.reading.outline.question;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.examwright.reading.outline.draft.TruthMark;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Both words on a line below a statement, of which one is to be picked: {@code True / False}.
 *
 * @param stem of the question without them
 * @param body of the question without them
 * @param wordsInStem the words, if they end the paragraph of the statement
 * @param wordsBelow the words, if they are a paragraph of their own
 */
record OfferedTruth(
    List<Node> stem, List<Node> body, List<Node> wordsInStem, List<Node> wordsBelow) {
  private static final Pattern BETWEEN = Pattern.compile("[\\s/|,;.:?()\\[\\]_○◯☐□]+");
  private static final int LONGEST = 40;
  private static final int LONGEST_JOINT = 4;

  /**
   * The words, if nothing else stands below the statement.
   *
   * @param language a BCP 47 tag
   */
  static Optional<OfferedTruth> in(List<Node> stem, List<Node> body, String language) {
    if (body.size() == 1
        && body.getFirst() instanceof Paragraph paragraph
        && offers(NodeText.of(paragraph).strip(), language)) {
      return Optional.of(new OfferedTruth(stem, List.of(), List.of(), body));
    }
    int end = stem.size() - 1;
    while (end > 0 && !isBreak(stem.get(end))) {
      end--;
    }
    List<Node> last = stem.subList(Math.min(stem.size(), end + 1), stem.size());
    return end > 0 && body.isEmpty() && offers(NodeText.of(last).strip(), language)
        ? Optional.of(new OfferedTruth(stem.subList(0, end), body, last, List.of()))
        : Optional.empty();
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak
        || node instanceof HardLineBreak
        || (node instanceof HtmlInline html && html.getLiteral().startsWith("<br"));
  }

  private static boolean offers(String text, String language) {
    if (text.length() > LONGEST) {
      return false;
    }
    int yes = 0;
    int no = 0;
    int joints = 0; // "or"
    for (String word : BETWEEN.split(text, -1)) {
      Optional<Boolean> value = TruthMark.value(word, language);
      yes += value.filter(each -> each).isPresent() ? 1 : 0;
      no += value.filter(each -> !each).isPresent() ? 1 : 0;
      if (value.isEmpty() && word.length() > LONGEST_JOINT) {
        return false;
      }
      joints += value.isEmpty() && !word.isEmpty() ? 1 : 0;
    }
    return yes == 1 && no == 1 && joints <= 1;
  }
}
