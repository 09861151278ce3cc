package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/**
 * Divides a file into parts and questions.
 *
 * <p>Headings begin parts. A question begins with a paragraph whose first line is bold and numbered
 * or has attributes; in a file without any number, every bold line of its own begins one.
 */
final class Outline {
  private final List<Draft.Part> parts = new ArrayList<>();
  private final List<Heading> open = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final boolean numbered;
  private final @Nullable Heading title;

  private List<Node> introduction = new ArrayList<>();
  private List<Draft> questions = new ArrayList<>();
  private @Nullable List<Node> body;

  private Outline(Node document, boolean titled) {
    this.title = titled ? null : title(document);
    this.numbered = isNumbered(document);
  }

  /**
   * Divides a document.
   *
   * @param titled whether the set has a title already, so that every heading is a category
   */
  static Outline of(Node document, boolean titled) {
    Outline outline = new Outline(document, titled);
    for (Node node = document.getFirstChild(); node != null; ) {
      Node next = node.getNext();
      outline.add(node);
      node = next;
    }
    outline.endPart();
    return outline;
  }

  List<Draft.Part> parts() {
    return List.copyOf(parts);
  }

  /** The heading that names the set. */
  Optional<Heading> title() {
    return Optional.ofNullable(title);
  }

  /** The headings that stand above no question and no text. */
  List<Heading> emptyHeadings() {
    return headings.stream()
        .filter(heading -> parts.stream().noneMatch(part -> part.path().contains(heading)))
        .toList();
  }

  private void add(Node node) {
    if (node instanceof Heading heading && QuestionLine.isNumbered(heading)) {
      // A line across the page directly below a text makes a heading of it.
      add(paragraph(heading));
      return;
    }
    if (node instanceof Heading heading) {
      if (!heading.equals(title)) {
        endPart();
        while (!open.isEmpty() && open.getLast().getLevel() >= heading.getLevel()) {
          open.removeLast();
        }
        open.add(heading);
        headings.add(heading);
      }
      return;
    }
    Optional<QuestionLine> line = QuestionLine.of(node).filter(this::beginsQuestion);
    if (line.isPresent()) {
      body = new ArrayList<>(remainder(line.get()));
      questions.add(new Draft(line.get(), body));
    } else if (body != null) {
      body.add(node);
    } else {
      introduction.add(node);
    }
  }

  private boolean beginsQuestion(QuestionLine line) {
    return line.isMarked() || (!numbered && line.wholeLineBold() && !Label.isLabel(line.node()));
  }

  /** What follows the question line in its paragraph becomes a paragraph of its own. */
  private static List<Node> remainder(QuestionLine line) {
    if (line.rest().isEmpty()) {
      return List.of();
    }
    Paragraph paragraph = new Paragraph();
    line.rest().forEach(paragraph::appendChild);
    paragraph.setSourceSpans(line.rest().getFirst().getSourceSpans());
    return List.of(paragraph);
  }

  private static Paragraph paragraph(Heading heading) {
    Paragraph paragraph = new Paragraph();
    paragraph.setSourceSpans(heading.getSourceSpans());
    while (heading.getFirstChild() != null) {
      paragraph.appendChild(heading.getFirstChild());
    }
    return paragraph;
  }

  private void endPart() {
    questions.forEach(draft -> dropRulesAtEnd(draft.body()));
    dropRulesAtEnd(introduction);
    if (!introduction.isEmpty() || !questions.isEmpty()) {
      parts.add(new Draft.Part(List.copyOf(open), introduction, questions));
    }
    introduction = new ArrayList<>();
    questions = new ArrayList<>();
    body = null;
  }

  /** A line across the page between two questions only sets them apart. */
  private static void dropRulesAtEnd(List<Node> nodes) {
    while (!nodes.isEmpty() && nodes.getLast() instanceof ThematicBreak) {
      nodes.removeLast();
    }
  }

  /** The one heading of the first level, if it stands before everything else but text. */
  private static @Nullable Heading title(Node document) {
    Heading found = null;
    boolean headingBefore = false;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Heading heading && !QuestionLine.isNumbered(heading)) {
        if (heading.getLevel() == 1) {
          if (found != null || headingBefore) {
            return null;
          }
          found = heading;
        }
        headingBefore = true;
      }
    }
    return found;
  }

  private static boolean isNumbered(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (QuestionLine.isNumbered(node)) {
        return true;
      }
    }
    return false;
  }
}
