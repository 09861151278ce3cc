package org.examwright.reading.latex.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexHeadings;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.outline.draft.QuestionNumber;
import org.examwright.reading.outline.draft.Wording;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.source.Problems;

/** Makes the tree that the outline understands of what stands in a document. */
final class PlainTree {
  private static final Set<String> WRAPPERS =
      Set.of(
          "center",
          "flushleft",
          "flushright",
          "minipage",
          "multicols",
          "adjustwidth",
          "samepage",
          "spacing",
          "small",
          "large",
          "Large",
          "framed",
          "mdframed",
          "tcolorbox",
          "quizquestions",
          "exercises",
          "problems",
          "frame",
          "questions",
          "landscape",
          "sloppypar",
          "raggedright");
  private static final Set<String> ARGUED = Set.of("minipage", "multicols", "spacing");

  private final Problems problems;
  private final TexTexts texts;
  private final List<String> lines;
  private final String file;
  private final TexSpans places;
  private final PlainItems items = new PlainItems(this);

  /**
   * @param lines of the file
   * @param file whose lines count; those of files that it takes in do not
   */
  PlainTree(TexTexts texts, List<String> lines, String file, Problems problems) {
    this.problems = problems;
    this.texts = texts;
    this.lines = lines;
    this.file = file;
    this.places = new TexSpans(file);
  }

  void structure(TexNode node) {
    texts.account().take(node, "structure", null);
  }

  /** The blocks of a document or of what stands in an environment. */
  List<Node> of(List<TexNode> nodes, int depth) {
    List<Node> blocks = new ArrayList<>();
    List<TexNode> run = new ArrayList<>();
    TexCursor cursor = new TexCursor(nodes, this::structure);
    while (cursor.hasNext()) {
      TexNode node = cursor.next();
      if (node instanceof TexNode.ParagraphEnd) {
        run.add(node);
        blocks.addAll(text(run));
      } else if (node instanceof TexNode.Command command
          && (TexHeadings.divides(command.name()) || command.name().equals("part"))) {
        blocks.addAll(text(run));
        blocks.add(heading(command, cursor));
      } else if (node instanceof TexNode.Command command
          && PlainNames.SOLUTIONS.contains(command.name())
          && cursor.hasNext()
          && cursor.peek() instanceof TexNode.Group group) {
        blocks.addAll(text(run));
        structure(command);
        structure(cursor.next());
        blocks.add(answer(command));
        blocks.addAll(of(group.content(), depth));
      } else if (node instanceof TexNode.Command command
          && PlainNames.QUESTIONS.contains(command.name())
          && cursor.hasNext()
          && cursor.peek() instanceof TexNode.Group group) {
        blocks.addAll(text(run));
        structure(command);
        structure(cursor.next());
        blocks.addAll(items.question("", group.content(), command, depth));
      } else if (node instanceof TexNode.Environment environment && isApart(environment)) {
        blocks.addAll(text(run));
        blocks.addAll(environment(environment, depth, asks(blocks)));
      } else if (node instanceof TexNode.Group group && holdsApart(group.content())) {
        blocks.addAll(text(run));
        structure(group);
        blocks.addAll(of(group.content(), depth));
      } else {
        run.add(node);
      }
    }
    blocks.addAll(text(run));
    if (depth == 0) {
      reportBetween(blocks);
    }
    return blocks;
  }

  private boolean isApart(TexNode.Environment environment) {
    String name = environment.name().replace("*", "");
    return PlainNames.environments().contains(environment.name())
        || PlainNames.environments().contains(name)
        || WRAPPERS.contains(name)
        || holdsApart(environment.content());
  }

  private boolean holdsApart(List<TexNode> nodes) {
    return nodes.stream()
        .anyMatch(
            node ->
                (node instanceof TexNode.Environment inner && isApart(inner))
                    || (node instanceof TexNode.Group group && holdsApart(group.content())));
  }

  /** A page shows that a text behind a list belongs to none of its items; a tree does not. */
  private void reportBetween(List<Node> blocks) {
    for (int i = 1; i < blocks.size(); i++) {
      String words = NodeText.of(blocks.get(i)).strip();
      if (blocks.get(i - 1) instanceof OrderedList
          && blocks.get(i) instanceof Paragraph paragraph
          && !AnswerLine.begins(words)
          && QuestionNumber.of(words).isEmpty()
          && !AskedWhole.isLettered(words)) {
        int line = paragraph.getSourceSpans().getFirst().getLineIndex() + 1;
        problems.warning(
            problems.at(line, 1),
            "the text between questions is read as a part of the one above it",
            "write it under a `\\section`, or into the `\\item` that it belongs to");
      }
    }
  }

  /** Whether what stands last is a paragraph that asks. */
  private static boolean asks(List<Node> blocks) {
    return !blocks.isEmpty()
        && blocks.getLast() instanceof Paragraph paragraph
        && Wording.asks(NodeText.of(paragraph));
  }

  private List<Node> environment(TexNode.Environment environment, int depth, boolean asked) {
    String name = environment.name().replace("*", "");
    if (PlainNames.LISTS.contains(environment.name())) {
      return items.of(PlainList.of(environment, this::structure), environment, depth, asked);
    }
    structure(environment);
    TexCursor cursor = new TexCursor(environment.content(), this::structure);
    cursor.skipBlank();
    if (PlainNames.QUESTIONS.contains(name)) {
      return items.question(cursor.option().orElse(""), cursor.rest(), environment, depth);
    }
    if (PlainNames.SOLUTIONS.contains(name)) {
      cursor.option();
      List<Node> answer = new ArrayList<>(List.of(answer(environment)));
      answer.addAll(of(cursor.rest(), depth));
      return answer;
    }
    cursor.option();
    if (environment.name().equals("frame")) {
      return frame(environment, cursor, depth);
    }
    if (ARGUED.contains(name)) {
      cursor.option();
      cursor.word();
    }
    return of(cursor.rest(), depth);
  }

  /** A slide and its title. */
  private List<Node> frame(TexNode.Environment environment, TexCursor cursor, int depth) {
    List<Node> blocks = new ArrayList<>();
    Optional<List<TexNode>> title = cursor.group();
    title.ifPresent(words -> blocks.add(heading(environment, words, 2)));
    blocks.addAll(of(cursor.rest(), depth));
    return blocks;
  }

  private Node heading(TexNode.Command command, TexCursor cursor) {
    structure(command);
    cursor.star();
    cursor.option();
    return heading(command, cursor.argument(), TexHeadings.level(command.name()));
  }

  private Node heading(TexNode node, List<TexNode> words, int level) {
    Heading heading = new Heading();
    heading.setLevel(level);
    List<SourceSpan> place = places.place(node.origin().line(), node.origin().line(), node);
    new ModelNodes(place)
        .of(texts.read(words, "category", null))
        .forEach(block -> PlainItems.children(block).forEach(heading::appendChild));
    heading.setSourceSpans(place);
    return heading;
  }

  /** A paragraph, and what else stands in it; the pieces are taken out of the list. */
  List<Node> text(List<TexNode> run) {
    List<TexNode> words = List.copyOf(ItemKey.trimmed(run));
    run.clear();
    if (words.isEmpty()) {
      return List.of();
    }
    List<Node> blocks = new ArrayList<>();
    for (List<TexNode> piece : AnswerLine.divided(words, lines, file)) {
      RichText text = texts.read(piece, "text", null);
      blocks.addAll(new ModelNodes(place(piece)).of(text));
    }
    return blocks;
  }

  List<SourceSpan> place(List<TexNode> nodes) {
    return places.of(nodes);
  }

  /** Says that a list has an option that looks other than its neighbours. */
  void takenByLook(TexNode list) {
    problems.tally(
        list.origin(),
        "the option that is set apart by how it looks is taken for the right one",
        "say so with `\\correct{…}` around it");
  }

  /** The word that says that an answer follows. */
  Node answer(TexNode place) {
    return AnswerLine.node(place(List.of(place)).subList(0, 1));
  }
}
