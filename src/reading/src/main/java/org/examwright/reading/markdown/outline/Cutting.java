package org.examwright.reading.markdown.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.markdown.syntax.DetailsNode;
import org.examwright.reading.markdown.syntax.NodeText;
import org.jspecify.annotations.Nullable;

/** Cuts stretches of blocks into questions at the marks of a shape. */
final class Cutting {
  private final Marks marks;
  private final PassedOver passedOver;
  private final List<Draft.Part> parts = new ArrayList<>();

  private List<Node> path = List.of();
  private @Nullable Node subheading;
  private List<Node> introduction = new ArrayList<>();
  private List<Draft> questions = new ArrayList<>();
  private @Nullable QuestionLine line;
  private int begun;
  private int keyed;
  private boolean spoken;
  private boolean everyList;
  private List<Node> asked = new ArrayList<>();
  private List<Node> body = new ArrayList<>();

  Cutting(Marks marks, PassedOver passedOver) {
    this.marks = marks;
    this.passedOver = passedOver;
  }

  List<Draft.Part> parts() {
    return List.copyOf(parts);
  }

  /** How many questions there are so far. */
  int count() {
    return begun;
  }

  /** Takes items of lists for questions whatever they say. */
  void takeEveryList() {
    everyList = true;
  }

  /** Begins a part under other headings. */
  void begin(List<Node> headings) {
    end();
    path = List.copyOf(headings);
    subheading = null;
  }

  /**
   * Gives the questions since the last answer key their answers.
   *
   * @return whether the answers fit; if not, nothing has changed
   */
  boolean answer(Map<String, List<Supplier<Node>>> answers) {
    endPart();
    List<Draft.Part> since = parts.subList(keyed, parts.size());
    List<String> labels =
        since.stream()
            .flatMap(part -> part.questions().stream())
            .map(draft -> AnswerKey.bare(draft.line().label()))
            .filter(answers::containsKey)
            .toList();
    if (labels.size() != answers.size() || Set.copyOf(labels).size() != labels.size()) {
      return false;
    }
    since.replaceAll(
        part ->
            new Draft.Part(
                part.path(),
                part.introduction(),
                part.questions().stream()
                    .map(
                        draft -> {
                          String label = AnswerKey.bare(draft.line().label());
                          return draft.answeredBy(
                              answers.getOrDefault(label, List.of()).stream()
                                  .map(Supplier::get)
                                  .toList());
                        })
                    .toList()));
    keyed = parts.size();
    return true;
  }

  /** A heading that is a question, with all that stands under it. */
  void heading(Heading heading, List<Node> everything) {
    begin(QuestionLine.ofWhole(heading), everything);
  }

  /** What stands above the first question of a part. */
  void introduce(List<Node> nodes) {
    introduction.addAll(nodes);
  }

  /** Cuts a stretch at the marks of a shape that has no headings. */
  void cut(Shape shape, List<Node> stretch) {
    switch (shape) {
      case BOLD -> stretch.forEach(this::bold);
      case DETAILS -> stretch.forEach(this::details);
      case Q_AND_A -> stretch.forEach(this::question);
      case LIST_HEADING, NUMBERED, BULLETS ->
          stretch.forEach(new ListCutting(this, marks, shape, everyList)::cut);
      case OPTIONS -> new OptionCutting(this).cut(stretch);
      case HEADING_1, HEADING_2, HEADING_3, HEADING_4, HEADING_5, HEADING_6 -> introduce(stretch);
    }
  }

  /** Ends the part that is being cut. */
  void end() {
    endPart();
    subheading = null;
  }

  private void endPart() {
    endQuestion();
    List<Node> kept = passedOver.withoutWaysBack(introduction);
    if (!kept.isEmpty() || !questions.isEmpty()) {
      List<Node> headings = new ArrayList<>(path);
      if (subheading != null) {
        headings.add(subheading);
      }
      parts.add(new Draft.Part(headings, kept, List.copyOf(questions)));
    }
    introduction = new ArrayList<>();
    questions = new ArrayList<>();
  }

  void begin(QuestionLine next, List<Node> below) {
    endQuestion();
    begun++;
    spoken = false;
    line = next;
    asked = new ArrayList<>();
    body = new ArrayList<>();
    if (!next.rest().isEmpty()) {
      body.add(remainder(next));
    }
    body.addAll(below);
  }

  /** The label of the question that was begun last; empty if there is none. */
  String lastLabel() {
    if (line != null) {
      return line.label();
    }
    return questions.isEmpty() ? "" : questions.getLast().line().label();
  }

  /** Whether there is a question that blocks may still be added to. */
  boolean hasBegun() {
    return line != null;
  }

  /** Takes the last block of the question that was begun last for a part of what it asks. */
  void askLast() {
    asked.add(body.removeLast());
  }

  /** A block that is not a mark: it belongs to the question above it. */
  void add(Node node) {
    if (line == null) {
      introduction.add(node);
    } else {
      body.add(node);
    }
  }

  private void endQuestion() {
    if (line == null) {
      return;
    }
    QuestionLine ended = line;
    List<Node> kept = passedOver.withoutWaysBack(body);
    answerBehindA(kept);
    if (ended.isBare() && asked.isEmpty() && kept.stream().anyMatch(node -> !beginsPart(node))) {
      Node first = kept.stream().filter(node -> !beginsPart(node)).findFirst().orElseThrow();
      kept.remove(first);
      if (first instanceof Paragraph paragraph) {
        ended = ended.continuedBy(QuestionLine.ofParagraph(paragraph));
        if (!ended.rest().isEmpty()) {
          kept.addFirst(remainder(ended));
        }
      } else {
        asked.add(first);
      }
    }
    questions.add(new Draft(ended, asked, kept, List.of()));
    line = null;
    asked = new ArrayList<>();
    body = new ArrayList<>();
  }

  /** In notes of the kind "Q: … A: …" the answer begins at its letter. */
  private void answerBehindA(List<Node> kept) {
    for (int i = 0; i < kept.size() && (spoken || i == 0); i++) {
      if (kept.get(i) instanceof Paragraph paragraph && SpokenAnswer.isIn(paragraph)) {
        if (SpokenAnswer.isOption(kept.subList(i, kept.size()))) {
          return;
        }
        Optional<SpokenAnswer> answer = SpokenAnswer.in(paragraph);
        if (answer.isPresent()) {
          List<Node> question = new ArrayList<>(kept.subList(0, i));
          answer.get().above().ifPresent(question::add);
          kept.subList(0, i + 1).clear();
          kept.addFirst(answer.get().answer());
          asked.addAll(question);
          return;
        }
      }
    }
  }

  private static boolean beginsPart(Node node) {
    return node instanceof Paragraph paragraph
        && Label.of(QuestionLine.lineFrom(paragraph.getFirstChild())).isPresent();
  }

  /** What follows the question line in its paragraph becomes a paragraph of its own. */
  private static Paragraph remainder(QuestionLine line) {
    Paragraph paragraph = new Paragraph();
    line.rest().forEach(paragraph::appendChild);
    paragraph.setSourceSpans(line.rest().getFirst().getSourceSpans());
    return paragraph;
  }

  private void bold(Node node) {
    Optional<BoldLine> bold = BoldLine.of(node).filter(marks::beginsQuestion);
    if (bold.isPresent()) {
      begin(bold.get().asQuestion(), List.of());
    } else {
      add(node);
    }
  }

  private void details(Node node) {
    if (node instanceof DetailsNode details && !Answering.isLabel(details)) {
      List<Node> hidden = NodeText.children(details);
      Node summary = hidden.removeFirst();
      if (hidden.stream().filter(Cutting::isQuestion).count() > 1) {
        subhead(summary);
        hidden.forEach(this::details);
        endPart();
        subheading = null;
        return;
      }
      begin(QuestionLine.ofWhole(summary), hidden);
      endQuestion();
    } else if (node instanceof DetailsNode && introduction.isEmpty() && !questions.isEmpty()) {
      Draft answered = questions.removeLast();
      List<Node> more = new ArrayList<>(answered.body());
      more.add(node);
      questions.add(new Draft(answered.line(), answered.asked(), more, answered.key()));
    } else if (isSubheading(node)) {
      subhead(node);
    } else if (!NodeTraits.isSpacer(node)) {
      apart(node);
    }
  }

  private static boolean isQuestion(Node node) {
    return node instanceof DetailsNode details
        && details.summary().isPresent()
        && !Answering.isLabel(details);
  }

  /** What stands between questions that are closed belongs to those that follow. */
  void apart(Node node) {
    if (line != null || !questions.isEmpty()) {
      endPart();
    }
    introduction.add(node);
  }

  /** Whether a bold line stands above questions that are marked in another way. */
  static boolean isSubheading(Node node) {
    return BoldLine.of(node)
        .filter(BoldLine::whole)
        .filter(bold -> bold.line().getLast().getNext() == null)
        .filter(bold -> !Wording.asks(bold.text()) && Label.of(bold.line()).isEmpty())
        .isPresent();
  }

  void subhead(Node node) {
    endPart();
    subheading = node;
  }

  private void question(Node node) {
    if (!marks.of(Shape.Q_AND_A, List.of(node)).isEmpty() && node instanceof Paragraph paragraph) {
      begin(QuestionLine.ofParagraph(paragraph), List.of());
      spoken = true;
      return;
    }
    if (line == null && isSubheading(node)) {
      subhead(node);
    } else {
      add(node);
    }
  }
}
