package org.examwright.reading.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.examwright.reading.outline.draft.Draft;
import org.examwright.reading.outline.draft.QuestionLine;
import org.examwright.reading.outline.tree.Line;
import org.jspecify.annotations.Nullable;

/** Gathers the questions of a file with their blocks, part by part. */
final class Cutting {
  private final PassedOver passedOver;
  private final List<Draft.Part> parts = new ArrayList<>();

  private List<Node> path = List.of();
  private @Nullable Node subheading;
  private List<Node> introduction = new ArrayList<>();
  private List<Draft> questions = new ArrayList<>();
  private @Nullable OpenDraft open;
  private String lastLabel = "";
  private int begun;
  private int keyed;

  Cutting(PassedOver passedOver) {
    this.passedOver = passedOver;
  }

  List<Draft.Part> parts() {
    return List.copyOf(parts);
  }

  /** How many questions there are so far. */
  int count() {
    return begun;
  }

  /** Leaves out what only says what the blocks below it are. */
  void passOver(String what, Node node) {
    passedOver.add(what, node);
  }

  /** Begins a part under other headings. */
  void begin(List<Node> headings) {
    end();
    path = List.copyOf(headings);
    lastLabel = "";
    subheading = null;
  }

  /**
   * Gives the questions since the last answer key their answers.
   *
   * @return whether the answers fit; if not, nothing has changed
   */
  boolean answer(Map<String, List<Node>> answers) {
    endPart();
    List<Draft.Part> since = parts.subList(keyed, parts.size());
    KeyedAnswers key = new KeyedAnswers(answers);
    if (!key.fit(since)) {
      since = parts.subList(lastWithQuestions(), parts.size());
    }
    if (!key.fit(since)) {
      return false;
    }
    since.replaceAll(key::givenTo);
    keyed = parts.size();
    return true;
  }

  /** The part whose questions stand directly above; a key may be for these alone. */
  private int lastWithQuestions() {
    int last = parts.size() - 1;
    while (last > keyed && parts.get(last).questions().isEmpty()) {
      last--;
    }
    return Math.max(keyed, last);
  }

  /**
   * Gives the questions of sections the answers that keys have for them.
   *
   * @param keys for each section that has any
   * @return whether all of them fit; if not, nothing has changed
   */
  boolean answerSections(Map<SectionName, Map<String, List<Node>>> keys) {
    endPart();
    boolean fit =
        !keys.isEmpty()
            && keys.entrySet().stream()
                .allMatch(
                    key ->
                        new KeyedAnswers(key.getValue())
                            .fit(parts.stream().filter(key.getKey()::isOf).toList()));
    if (fit) {
      keys.forEach(
          (name, answers) ->
              parts.replaceAll(
                  part -> name.isOf(part) ? new KeyedAnswers(answers).givenTo(part) : part));
    }
    return fit;
  }

  /** Forgets the parts from a place on. */
  void restore(int from) {
    endPart();
    while (parts.size() > from) {
      begun -= parts.removeLast().questions().size();
    }
    subheading = null;
  }

  /** How many parts there are. */
  int parted() {
    endPart();
    return parts.size();
  }

  /**
   * Gives the questions of the last parts their answers, if each of those that have none gets one.
   *
   * @param from the first of those parts
   * @return whether the answers fit; if not, nothing has changed
   */
  boolean answer(Map<String, List<Node>> answers, int from) {
    endPart();
    List<Draft.Part> since = parts.subList(from, parts.size());
    KeyedAnswers key = new KeyedAnswers(answers);
    if (!key.completes(since)) {
      return false;
    }
    since.replaceAll(key::givenTo);
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
      List<Draft> keyed = questions.size() > 1 ? StemKeys.taken(questions) : questions;
      boolean offered = keyed.stream().anyMatch(Cutting::mayOffer);
      parts.add(new Draft.Part(headings, kept, offered ? EnclosedKey.apart(keyed) : keyed));
    }
    introduction = new ArrayList<>();
    questions = new ArrayList<>();
  }

  /** Options stand in a list, or in lines one below the other. */
  private static boolean mayOffer(Draft draft) {
    return draft.body().size() > 2
        || draft.body().stream()
            .anyMatch(
                node ->
                    node instanceof ListBlock
                        || (node instanceof Paragraph && Line.first(node).end() != null))
        || draft.body().stream().filter(Paragraph.class::isInstance).count() > 1;
  }

  void begin(QuestionLine next, List<Node> below) {
    begin(next, below, false);
  }

  /** Begins a question whose answer may begin with a letter as it does itself. */
  void beginSpoken(QuestionLine next) {
    begin(next, List.of(), true);
  }

  private void begin(QuestionLine next, List<Node> below, boolean spoken) {
    endQuestion();
    begun++;
    lastLabel = next.label();
    open = new OpenDraft(next, below, spoken);
  }

  /** The label of the question that was begun last under these headings; empty if there is none. */
  String lastLabel() {
    return lastLabel;
  }

  /** Whether there is a question that blocks may still be added to. */
  boolean hasBegun() {
    return open != null;
  }

  /** Whether the question that was begun last has options below it, or a list in their place. */
  boolean offers() {
    return open != null && open.offers();
  }

  /** Takes the last block of the question that was begun last for a part of what it asks. */
  void askLast() {
    if (open != null) {
      open.askLast();
    }
  }

  /** A block that is not a mark: it belongs to the question above it. */
  void add(Node node) {
    if (open == null) {
      introduction.add(node);
    } else {
      open.add(node);
    }
  }

  /** Whether a question has ended, and nothing behind it introduces others. */
  boolean hasJustEnded() {
    return introduction.isEmpty() && !questions.isEmpty();
  }

  /** A block that belongs to the question that was ended last all the same. */
  void addToEnded(Node node) {
    Draft answered = questions.removeLast();
    List<Node> more = new ArrayList<>(answered.body());
    more.add(node);
    questions.add(
        new Draft(answered.line(), answered.asked(), more, answered.key(), answered.spoken()));
  }

  /** Ends the question that was begun last: no more blocks are added to it. */
  void endQuestion() {
    if (open == null) {
      return;
    }
    questions.add(open.end(passedOver));
    open = null;
  }

  /** What stands between questions that are closed belongs to those that follow. */
  void apart(Node node) {
    if (open != null || !questions.isEmpty()) {
      endPart();
    }
    introduction.add(node);
  }

  /** A line above questions that is no heading divides them as one does. */
  void subhead(Node node) {
    endPart();
    subheading = node;
  }
}
