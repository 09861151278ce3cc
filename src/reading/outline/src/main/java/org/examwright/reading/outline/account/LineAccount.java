package org.examwright.reading.outline.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.commonmark.node.Block;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * What became of each line of a file: whoever makes something of a line says so here.
 *
 * <p>A line belongs to the first that takes it. Lines are counted from 0, questions from 1 in the
 * order in which they are read.
 */
public final class LineAccount {
  private final @Nullable LineRole[] roles;
  private final int[] questions;
  private final List<Integer> ofQuestion = new ArrayList<>();
  private int question;

  /**
   * @param lines how many the file has
   */
  public LineAccount(int lines) {
    this.roles = new @Nullable LineRole[lines];
    this.questions = new int[lines];
  }

  /** From now on lines belong to the next question. */
  public void beginQuestion(int number) {
    question = number;
    ofQuestion.clear();
  }

  /** From now on lines belong to no question. */
  public void endQuestion() {
    question = 0;
  }

  /** The question makes no sense: its lines belong to no question. */
  public void refuseQuestion() {
    for (int line : ofQuestion) {
      roles[line] = LineRole.WITH_ERRORS;
      questions[line] = 0;
    }
    endQuestion();
  }

  /** Takes the lines of each node that it is given, without what is in the node. */
  public Consumer<Node> taking(LineRole role) {
    return node -> takeOwn(role, node);
  }

  /** Takes the lines of the words, code and pictures in a node; not those of markup around them. */
  public void take(LineRole role, Node node) {
    if (node.getFirstChild() == null || isWhole(node)) {
      takeOwn(role, node);
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      take(role, child);
    }
  }

  /** The same for several. */
  public void take(LineRole role, List<Node> nodes) {
    for (Node node : nodes) {
      take(role, node);
    }
  }

  /** Takes all lines on which a node stands. */
  public void takeOwn(LineRole role, Node node) {
    for (SourceSpan span : node.getSourceSpans()) {
      takeLine(role, span);
    }
  }

  /** Takes the first line on which a node stands. */
  public void takeFirst(LineRole role, Node node) {
    List<SourceSpan> spans = node.getSourceSpans();
    if (!spans.isEmpty()) {
      takeLine(role, spans.getFirst());
    }
  }

  private void takeLine(LineRole role, SourceSpan span) {
    takeLines(role, span.getLineIndex(), span.getLineIndex());
  }

  /** Takes the lines from one to another that nobody has taken before. */
  public void takeLines(LineRole role, int first, int last) {
    for (int line = Math.max(0, first); line <= Math.min(last, roles.length - 1); line++) {
      if (roles[line] == null) {
        roles[line] = role;
        questions[line] = question;
        if (question > 0) {
          ofQuestion.add(line);
        }
      }
    }
  }

  /** How many lines there are. */
  public int size() {
    return roles.length;
  }

  /** What a line is; nothing if nobody has taken it. */
  public Optional<LineRole> of(int line) {
    return Optional.ofNullable(roles[line]);
  }

  /** Whether a line is one of some things. */
  public boolean is(int line, LineRole... any) {
    for (LineRole role : any) {
      if (role == roles[line]) {
        return true;
      }
    }
    return false;
  }

  /** The question to which a line belongs; 0 if it belongs to none. */
  public int question(int line) {
    return questions[line];
  }

  private static boolean isWhole(Node node) {
    return node instanceof Heading
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock
        || node instanceof HtmlBlock
        || !(node instanceof Block);
  }
}
