package org.examwright.reading.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.examwright.reading.outline.tree.NodeText;
import org.jspecify.annotations.Nullable;

/**
 * Divides paragraphs at the labels that begin lines in them.
 *
 * @param hasBlanks whether labels of blanks are looked for
 * @param named the names of the blanks that there are
 */
record LineDividing(Dividing dividing, boolean hasBlanks, Set<String> named) {

  /** A label may begin any line of a paragraph. */
  void add(Paragraph paragraph) {
    Paragraph rest = paragraph;
    while (rest != null) {
      rest = addBeginning(rest);
    }
  }

  /** Adds a paragraph up to the second label in it; returns what is left, or null. */
  private @Nullable Paragraph addBeginning(Paragraph paragraph) {
    Node line = paragraph.getFirstChild();
    boolean first = true;
    while (line != null) {
      List<Node> words = QuestionLine.lineFrom(line);
      Optional<Label.Found> label = Label.of(words);
      Optional<BlankLabel> blank = blank(words);
      Node end = words.isEmpty() ? line : words.getLast().getNext();
      if ((label.isPresent() || blank.isPresent()) && !first) {
        Paragraph rest = splitBefore(line);
        dividing.place(paragraph);
        return rest;
      }
      if (label.isPresent() && label.get().label().equals(Label.POINTS)) {
        takePoints(words, end, label.get().length());
        return paragraph.getFirstChild() == null ? null : paragraph;
      }
      if (blank.isPresent()) {
        dividing.begin(blank.get(), paragraph);
        boolean alone = blank.get().length() == words.size();
        words.subList(0, blank.get().length()).forEach(Node::unlink);
        if (alone && end == null) {
          return null;
        }
        if (alone) {
          end.unlink();
        } else {
          dropSpaceBefore(words.get(blank.get().length()));
        }
        return paragraph;
      }
      if (label.isPresent()) {
        dividing.begin(label.get().label());
        NodeText.dropFirst(words, label.get().length());
      }
      first = false;
      line = end == null ? null : end.getNext();
    }
    dividing.place(paragraph);
    return null;
  }

  /** The label of a blank; with something behind it, only if there is a blank of that name. */
  private Optional<BlankLabel> blank(List<Node> line) {
    return hasBlanks
        ? BlankLabel.of(line)
            .filter(label -> label.length() == line.size() || named.contains(label.name()))
        : Optional.empty();
  }

  /** A line about points is no part of any text, and begins none. */
  private void takePoints(List<Node> line, @Nullable Node lineEnd, int length) {
    dividing.points(NodeText.of(line).substring(length).strip());
    line.forEach(Node::unlink);
    if (lineEnd != null) {
      lineEnd.unlink();
    }
  }

  private static void dropSpaceBefore(Node first) {
    if (first instanceof Text text) {
      text.setLiteral(text.getLiteral().stripLeading());
    }
  }

  /** Moves a line and all behind it to a paragraph of its own. */
  static Paragraph splitBefore(Node line) {
    Paragraph rest = new Paragraph();
    rest.setSourceSpans(line.getSourceSpans());
    Node lineBreak = line.getPrevious();
    if (lineBreak instanceof SoftLineBreak || lineBreak instanceof HardLineBreak) {
      lineBreak.unlink();
    }
    for (Node node = line; node != null; ) {
      Node next = node.getNext();
      rest.appendChild(node);
      node = next;
    }
    return rest;
  }
}
