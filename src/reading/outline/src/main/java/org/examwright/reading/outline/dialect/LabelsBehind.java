package org.examwright.reading.outline.dialect;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Emphasis;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.LineStart;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;

/** Answers with their label in the line of their question: {@code 4. Which …? R: Lima}. */
final class LabelsBehind {
  private static final int LONG = 4;
  private static final int LONGEST = 1_000;

  /** One letter is an option as often. */
  private static final String ANY = words(word -> word.length() > 1 || word.charAt(0) > 'j');

  private static final Pattern BEHIND =
      Pattern.compile(
          "(?iU)(?<=[?？])[\\s\\u00A0]+(?=(?:"
              + ANY
              + ")\\s?[:：]\\s*\\S)"
              + "|(?<=[.!…])\\s+(?=(?:"
              + words(word -> word.length() >= LONG)
              + ")\\s?[:：]\\s*\\S)");
  private static final Pattern FIRST =
      Pattern.compile("(?iU)^\\s*(?:" + ANY + ")\\s?[:：]\\s*\\S.*");

  private static final Pattern LETTER = Pattern.compile("[:：]\\s*[(*_]*[A-Ha-h][).*_]*\\s*$");

  private LabelsBehind() {}

  private static String words(Predicate<String> wanted) {
    return Vocabulary.ANSWER.words().stream()
        .filter(wanted)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** Puts the label of an answer on a line of its own where a question stands in front of it. */
  static void divide(Paragraph paragraph) {
    Line line = Line.first(paragraph);
    if (!mayAsk(paragraph, line)) {
      return;
    }
    boolean asked = false;
    for (Node node : line.nodes()) {
      Node before = node.getPrevious();
      if (node instanceof Text text && text.getLiteral().length() <= LONGEST) {
        Matcher behind = BEHIND.matcher(text.getLiteral());
        if (asked && FIRST.matcher(text.getLiteral()).matches()) {
          text.setLiteral(text.getLiteral().stripLeading());
          node.insertBefore(new SoftLineBreak());
          return;
        } else if (behind.find()) {
          Text answer = Line.words(text, text.getLiteral().substring(behind.end()));
          text.setLiteral(text.getLiteral().substring(0, behind.start()));
          text.insertAfter(answer);
          text.insertAfter(new SoftLineBreak());
          return;
        }
      } else if (asked && isLabelled(node)) {
        if (before instanceof Text words) {
          words.setLiteral(words.getLiteral().stripTrailing());
        }
        node.insertBefore(new SoftLineBreak());
        return;
      }
      String words = NodeText.of(node).stripTrailing();
      asked = words.isEmpty() ? asked : words.endsWith("?") || words.endsWith("？");
    }
  }

  /** Whether there is a colon with something in front of it, or emphasis, which needs none. */
  private static boolean mayHoldLabel(Line line) {
    if (line.text().indexOf(':') > 0 || line.text().indexOf('：') > 0) {
      return true;
    }
    for (int i = 1; i < line.nodes().size(); i++) {
      if (isEmphasis(line.nodes().get(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isEmphasis(Node node) {
    return node instanceof Emphasis || node instanceof StrongEmphasis;
  }

  private static boolean isLabelled(Node node) {
    return isEmphasis(node)
        && Label.of(List.of(node)).filter(found -> found.label().equals(Label.ANSWER)).isPresent();
  }

  /** Whether a paragraph begins as questions do, and no options follow whose key this may be. */
  private static boolean mayAsk(Paragraph paragraph, Line line) {
    return !line.isEmpty()
        && !(paragraph.getNext() instanceof ListBlock)
        && mayHoldLabel(line)
        && !LETTER.matcher(line.text()).find()
        && Line.of(paragraph).stream().noneMatch(each -> LineStart.of(each.text()).isPresent())
        && ((paragraph.getParent() instanceof ListItem && paragraph.getPrevious() == null)
            || line.nodes().getFirst() instanceof StrongEmphasis
            || QuestionNumber.of(line.text()).isPresent());
  }
}
