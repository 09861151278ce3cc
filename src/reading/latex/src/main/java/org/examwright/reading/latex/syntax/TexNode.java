package org.examwright.reading.latex.syntax;

import java.util.List;
import org.examwright.model.diagnostics.Origin;

/** A piece of LaTeX: what holds others, and leaves. Leaves are told apart by their identity. */
public sealed interface TexNode {
  Origin origin();

  /** The line that it ends in. */
  default int lastLine() {
    return origin().line();
  }

  /** Characters other than white space and signs. */
  record Words(String text, Origin origin) implements TexNode {}

  /** A sign that may mean something: {@code & ~ ^ _ # [ ] *}. */
  record Sign(String text, Origin origin) implements TexNode {}

  /** White space within a paragraph. */
  record Space(Origin origin) implements TexNode {}

  /** A line that is empty. */
  record ParagraphEnd(Origin origin) implements TexNode {}

  /** A command; its arguments follow it. */
  record Command(String name, Origin origin) implements TexNode {
    /** Whether it swallows the white space behind it. */
    public boolean isWord() {
      return Character.isLetter(name.charAt(name.length() - 1));
    }
  }

  /** A formula without what stands around it. */
  record Formula(String tex, boolean display, Origin origin, int lastLine) implements TexNode {}

  /**
   * Program text.
   *
   * @param block whether it stands in lines of its own
   */
  record Code(String code, String language, boolean block, Origin origin, int lastLine)
      implements TexNode {}

  /** What holds others. */
  sealed interface Holder extends TexNode {
    List<TexNode> content();
  }

  /** What stands in braces. */
  record Group(List<TexNode> content, Origin origin, int lastLine) implements Holder {}

  /** What stands between {@code \begin} and {@code \end}; its arguments are its first nodes. */
  record Environment(String name, List<TexNode> content, Origin origin, int lastLine)
      implements Holder {}

  /**
   * What is only set under a condition.
   *
   * @param name of the command, such as {@code ifprintanswers}
   * @param otherwise what stands behind {@code \else}
   */
  record Conditional(
      String name, List<TexNode> content, List<TexNode> otherwise, Origin origin, int lastLine)
      implements Holder {}
}
