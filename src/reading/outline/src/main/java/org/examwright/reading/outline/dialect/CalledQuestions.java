package org.examwright.reading.outline.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.examwright.reading.outline.draft.Answering;
import org.examwright.reading.outline.draft.BlankLabel;
import org.examwright.reading.outline.draft.Label;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;

/**
 * Questions that are called by a word of their author's own with numbers behind it: {@code
 * **Station 1** Put these in order.}
 */
final class CalledQuestions {
  private static final Pattern CALLED =
      Pattern.compile("\\s*(?:(\\p{L}{2,20})\\s+|([A-Z]))(\\d{1,3})\\s*[.:–)-]?\\s*");
  private static final Pattern LETTER = Pattern.compile("\\s*([A-Z])\\s*[.:)]\\s*");
  private static final Pattern ARROW = Pattern.compile("\\S\\s*(?:→|->|=>|⇒|⟶|-->)\\s*\\S");
  private static final Pattern PLACE = Pattern.compile("^\\s*[(\\[（]\\s*\\d{1,2}\\s*[)\\]）].*");
  private static final int FEWEST = 3;

  /** With such a word in front, a number may be one with a letter, or a letter alone. */
  private static final String WORD = "Question ";

  private final List<StrongEmphasis> run = new ArrayList<>();
  private final List<String> labels = new ArrayList<>();
  private String word = "";
  private int answered;
  private boolean open;

  private CalledQuestions() {}

  /**
   * Leaves nothing but the numbers and their letters, if most of what they stand in front of is
   * answered.
   */
  static void number(Node parent) {
    CalledQuestions questions = new CalledQuestions();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      questions.add(node);
    }
    questions.end();
  }

  private void add(Node node) {
    if (node instanceof Heading) {
      end();
      return;
    }
    if (node instanceof Paragraph && node.getFirstChild() instanceof StrongEmphasis strong) {
      String bold = NodeText.of(strong);
      Matcher called = CALLED.matcher(bold);
      Matcher letter = LETTER.matcher(bold);
      if (called.matches() && QuestionNumber.of(bold).isEmpty() && !isLabel(node, called)) {
        boolean named = called.group(1) != null;
        String name = named ? called.group(1) : called.group(2);
        String label = named ? called.group(3) : WORD + name + called.group(3);
        begin(strong, label, name.toLowerCase(Locale.ROOT), Integer.parseInt(called.group(3)));
      } else if (letter.matches()) {
        begin(strong, WORD + letter.group(1), "", letter.group(1).charAt(0) - 'A' + 1);
      }
    }
    if (open && isAnswered(node)) {
      answered++;
      open = false;
    }
  }

  /** What is called so may be a part of a question: {@code **Blank 1:**}, {@code **Hint 2:**}. */
  private static boolean isLabel(Node paragraph, Matcher called) {
    return BlankLabel.of(Line.first(paragraph).nodes()).isPresent()
        || (called.group(1) != null && Label.ofPhrase(called.group(1)).isPresent());
  }

  private void begin(StrongEmphasis strong, String label, String called, int value) {
    if (value == 1 || !called.equals(word)) {
      end();
      word = called;
    }
    if (value == run.size() + 1) {
      run.add(strong);
      labels.add(label);
      open = true;
    }
  }

  private static boolean isAnswered(Node node) {
    return Answering.isIn(List.of(node))
        || node instanceof TableBlock
        || (node instanceof Paragraph
            && Line.of(node).size() > 1
            && (Line.of(node).stream().allMatch(line -> PLACE.matcher(line.text()).matches())
                || Line.of(node).stream().allMatch(line -> ARROW.matcher(line.text()).find())));
  }

  private void end() {
    if (run.size() >= FEWEST && answered * 3 >= run.size() * 2) {
      for (int i = 0; i < run.size(); i++) {
        Text number = new Text(labels.get(i) + ":");
        number.setSourceSpans(run.get(i).getFirstChild().getSourceSpans());
        NodeText.children(run.get(i)).forEach(Node::unlink);
        run.get(i).appendChild(number);
      }
    }
    run.clear();
    labels.clear();
    answered = 0;
    open = false;
  }
}
