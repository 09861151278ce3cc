package org.examwright.reading.markdown.syntax;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.SourceSpans;
import org.commonmark.node.Text;
import org.commonmark.parser.PostProcessor;
import org.jspecify.annotations.Nullable;

/**
 * Makes of {@code H~2~O} and {@code x^2^} what {@code sub} and {@code sup} are; text that stands
 * free between single tildes is struck, as GitHub has it.
 *
 * @see ScriptRule
 * @see <a href="https://pandoc.org/MANUAL.html#superscripts-and-subscripts">Pandoc's rule</a>
 */
final class Scripts extends AbstractVisitor implements PostProcessor {
  /** So much of a word says what it is. */
  private static final int LONGEST = 200;

  private static final String OTHER = "\uFFFC";

  @Override
  public Node process(Node document) {
    document.accept(this);
    return document;
  }

  @Override
  protected void visitChildren(Node parent) {
    boolean marked = false;
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      marked |= node instanceof ScriptMark;
    }
    if (marked) {
      resolve(parent);
      settle(parent);
    }
    super.visitChildren(parent);
  }

  private static void resolve(Node parent) {
    List<ScriptMark> marks = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ScriptMark mark) {
        marks.add(mark);
      }
    }
    for (ScriptMark mark : marks) {
      if (mark.getParent() != null && !mark.isBlank()) {
        open(mark);
      }
    }
  }

  /** Looks for the end of what a mark begins. */
  private static void open(ScriptMark mark) {
    StringBuilder content = new StringBuilder();
    boolean blank = false;
    int depth = 0;
    for (Node node = mark.getNext(); node != null && depth >= 0; node = node.getNext()) {
      if (node instanceof ScriptMark end && end.sign().equals(mark.sign())) {
        close(mark, end, content.toString(), blank);
        return;
      }
      depth += depth(node);
      blank |= holdsBlank(node);
      content.append(written(node));
      if (blank && !mark.sign().equals("~")) {
        return;
      }
    }
  }

  /** What is within text above or below the line ends there. */
  private static int depth(Node node) {
    if (!(node instanceof HtmlInline html)) {
      return 0;
    }
    return switch (html.getLiteral()) {
      case "<sub>", "<sup>" -> 1;
      case "</sub>", "</sup>" -> -1;
      default -> 0;
    };
  }

  private static void close(ScriptMark mark, ScriptMark end, String content, boolean blank) {
    ScriptRule rule =
        new ScriptRule(
            mark.sign().charAt(0), lineBefore(mark), content, after(end.getNext()), blank);
    switch (rule.kind()) {
      case SUBSCRIPT -> wrap(mark, end, "sub");
      case SUPERSCRIPT -> wrap(mark, end, "sup");
      case STRUCK -> strike(mark, end);
      case TEXT -> {}
    }
  }

  private static void wrap(ScriptMark mark, ScriptMark end, String tag) {
    for (Node node = mark.getNext(); node != null && !node.equals(end); node = node.getNext()) {
      if (node instanceof ScriptMark blank && blank.isBlank()) {
        node = replace(blank, new Text("\u00A0"));
      }
    }
    replace(mark, html("<" + tag + ">"));
    replace(end, html("</" + tag + ">"));
  }

  private static HtmlInline html(String tag) {
    HtmlInline html = new HtmlInline();
    html.setLiteral(tag);
    return html;
  }

  private static void strike(ScriptMark mark, ScriptMark end) {
    Strikethrough struck = new Strikethrough("~");
    struck.setSourceSpans(mark.getSourceSpans());
    for (Node node = mark.getNext(); node != null && !node.equals(end); ) {
      Node next = node.getNext();
      struck.appendChild(node);
      node = next;
    }
    mark.insertBefore(struck);
    mark.unlink();
    end.unlink();
  }

  private static Node replace(Node node, Node by) {
    by.setSourceSpans(node.getSourceSpans());
    node.insertBefore(by);
    node.unlink();
    return by;
  }

  /** What stands in the line before a node, up to the nearest blank. */
  private static String lineBefore(Node mark) {
    StringBuilder before = new StringBuilder();
    for (Node node = mark.getPrevious(); node != null; node = node.getPrevious()) {
      String written = isBreak(node) ? " " : written(node);
      before.insert(0, written);
      if (before.length() > LONGEST || written.chars().anyMatch(Character::isWhitespace)) {
        break;
      }
    }
    return before.toString().replaceFirst("(?s)^.*\\s", "");
  }

  private static String after(@Nullable Node node) {
    return node == null || isBreak(node) ? "" : written(node);
  }

  private static boolean isBreak(Node node) {
    return node instanceof SoftLineBreak || node instanceof HardLineBreak;
  }

  private static String written(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral();
    }
    return node instanceof ScriptMark mark ? (mark.isBlank() ? "_" : mark.sign()) : OTHER;
  }

  private static boolean holdsBlank(Node node) {
    if (node instanceof Text text) {
      return text.getLiteral().chars().anyMatch(Character::isWhitespace);
    }
    if (isBreak(node)) {
      return true;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (holdsBlank(child)) {
        return true;
      }
    }
    return false;
  }

  /** Makes text of the marks that are none, and one text of those side by side. */
  private static void settle(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      if (node instanceof ScriptMark mark) {
        node = replace(mark, new Text(mark.sign()));
      }
      if (node instanceof Text text && text.getPrevious() instanceof Text before) {
        before.setLiteral(before.getLiteral() + text.getLiteral());
        before.setSourceSpans(joined(before.getSourceSpans(), text.getSourceSpans()));
        text.unlink();
      }
      node = next;
    }
  }

  private static List<SourceSpan> joined(List<SourceSpan> first, List<SourceSpan> second) {
    SourceSpans spans = SourceSpans.empty();
    spans.addAll(first);
    spans.addAll(second);
    return spans.getSourceSpans();
  }
}
