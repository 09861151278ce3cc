package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.account.LineRole;
import org.examwright.reading.outline.draft.NodeTraits;
import org.examwright.reading.outline.options.KeyLine;
import org.examwright.reading.outline.options.OfferedOption;
import org.examwright.reading.outline.options.OptionGroup;
import org.examwright.reading.outline.options.OptionsOffered;
import org.examwright.reading.outline.options.SpokenKey;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.outline.tree.AttributesNode;
import org.examwright.reading.outline.tree.Line;
import org.examwright.reading.outline.tree.NodeText;
import org.examwright.reading.outline.words.Vocabulary;
import org.examwright.reading.source.Problems;

/** Reads the choices of a question from its options and from what says which are right. */
final class KeyedChoices {
  private final QuestionReading reading;
  private final Problems problems;
  private final NodePlaces places;

  KeyedChoices(QuestionReading reading) {
    this.reading = reading;
    this.problems = reading.problems();
    this.places = new NodePlaces(problems);
  }

  /**
   * Choices that were read.
   *
   * @param explanation what stood behind the line that names the right ones
   */
  record Read(List<Choice> choices, List<Node> explanation) {}

  /**
   * What answers say of options.
   *
   * @param right the places of those that are right
   * @param explanation what stood behind the lines that say so
   */
  private record Named(Set<Integer> right, List<Node> explanation) {}

  /**
   * The choices; nothing if something about them makes no sense, which has been reported.
   *
   * @param answers what stands under each repetition of the answer's label
   */
  Optional<Read> read(OptionGroup group, List<List<Node>> answers) {
    if (group.isBoxed() && lacksBox(group)) {
      return Optional.empty();
    }
    Optional<Named> named = named(group, answers);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<Choice> choices = new ArrayList<>();
    boolean whole = true;
    for (int i = 0; i < group.options().size(); i++) {
      OfferedOption option = group.options().get(i);
      boolean right = named.get().right().contains(i) || Boolean.TRUE.equals(option.right());
      Optional<Choice> choice = choice(option, right);
      choice.ifPresent(choices::add);
      whole &= choice.isPresent();
    }
    if (whole && choices.stream().noneMatch(c -> c.key() || c.credit() != null)) {
      problems.error(
          places.of(group.options().getFirst().place()),
          "none of the options is marked as right",
          "tick the right one, `- [x]`, or add a line that names it: `Answer: B`");
      return Optional.empty();
    }
    return whole ? Optional.of(new Read(choices, named.get().explanation())) : Optional.empty();
  }

  /** Options called True and False make a true/false question. */
  static Optional<Interaction.TrueFalse> trueFalse(List<Choice> choices) {
    if (choices.size() != 2
        || choices.stream().anyMatch(choice -> choice.credit() != null)
        || choices.stream().filter(Choice::key).count() != 1) {
      return Optional.empty();
    }
    for (int i = 0; i < 2; i++) {
      Choice yes = choices.get(i);
      Choice no = choices.get(1 - i);
      if (isWord(yes, Vocabulary.TRUE) && isWord(no, Vocabulary.FALSE)) {
        return Optional.of(new Interaction.TrueFalse(yes.key(), yes.feedback(), no.feedback()));
      }
    }
    return Optional.empty();
  }

  /** Formats have words of their own for both, which need not be those of another language. */
  private static boolean isWord(Choice choice, Vocabulary row) {
    return row.has(choice.content().plainText(), "en");
  }

  private boolean lacksBox(OptionGroup group) {
    boolean lacks = false;
    for (OfferedOption option : group.options()) {
      if (option.right() == null) {
        lacks = true;
        problems.error(
            places.of(option.place()),
            "this option has no box and the others have",
            "begin it with `- [ ]`, or with `- [x]` if it is right");
      }
    }
    return lacks;
  }

  /** The options that the answers name; nothing if they contradict each other or the ticks. */
  private Optional<Named> named(OptionGroup group, List<List<Node>> answers) {
    Set<Integer> ticked = new HashSet<>();
    for (int i = 0; i < group.options().size(); i++) {
      if (Boolean.TRUE.equals(group.options().get(i).right())) {
        ticked.add(i);
      }
    }
    Set<Integer> right = new LinkedHashSet<>(ticked);
    List<Node> explanation = new ArrayList<>();
    boolean sensible = true;
    for (List<Node> answer : answers) {
      if (answer.isEmpty()) {
        continue;
      }
      Origin origin = places.of(answer.getFirst());
      Optional<KeyLine> key = key(answer, group);
      if (key.isEmpty()) {
        problems.error(
            origin,
            "the answer names none of the options",
            "give the letter or the words of one: `Answer: B`; a remark is an `**Explanation:**`,"
                + " and a question that is no choice is `{.essay}`");
        sensible = false;
      } else if (key.get().problem() != null
          || (!right.isEmpty() && !right.equals(key.get().right()))) {
        problems.error(
            origin,
            Objects.requireNonNullElse(
                key.get().problem(),
                "the answer names other options than those marked as right before"),
            "say once which are right");
        sensible = false;
      } else {
        right.addAll(key.get().right());
        takeKey(answer.getFirst());
        explanation.addAll(behind(key.get(), answer));
      }
    }
    return sensible ? Optional.of(new Named(right, explanation)) : Optional.empty();
  }

  private void takeKey(Node answer) {
    if (answer instanceof Paragraph) {
      reading.account().take(LineRole.KEY, Line.first(answer).nodes());
    } else {
      reading.account().take(LineRole.KEY, answer);
    }
  }

  /** Reads the first line of an answer. */
  static Optional<KeyLine> key(List<Node> answer, OptionGroup group) {
    String line = OptionsOffered.firstLine(answer).text();
    return KeyLine.of(line, group.options()).or(() -> SpokenKey.in(answer, group.options()));
  }

  /** What follows the words that name options explains. */
  private static List<Node> behind(KeyLine key, List<Node> answer) {
    if (key.length() == 0) {
      return answer; // it says in a sentence which is right
    }
    if (!(answer.getFirst() instanceof Paragraph)) {
      return answer.subList(1, answer.size());
    }
    List<Line> lines = new ArrayList<>(Line.of(answer.getFirst()));
    Line first = lines.removeFirst();
    if (key.length() < first.text().length()) {
      lines.addFirst(first.withoutFirst(key.length()));
    }
    List<Node> explanation = new ArrayList<>();
    if (!lines.stream().allMatch(line -> NodeTraits.saysNothing(line.nodes()))) {
      explanation.add(Line.paragraph(answer.getFirst().getSourceSpans(), lines));
    }
    explanation.addAll(answer.subList(1, answer.size()));
    return explanation;
  }

  private Optional<Choice> choice(OfferedOption option, boolean right) {
    List<Node> content = new ArrayList<>(option.content());
    List<Node> feedback = new ArrayList<>();
    if (!content.isEmpty() && content.getLast() instanceof BlockQuote quote) {
      content.removeLast();
      feedback.addAll(NodeText.children(quote));
    }
    Attributes attributes = attributesOf(content);
    if (!attributes.equals(Attributes.NONE)) {
      content.set(0, withoutAttributes(content.getFirst()));
    }
    AnswerAttributes said = new AnswerAttributes(attributes, places.of(option.place()), problems);
    try {
      return Optional.of(
          new Choice(
              reading.text(LineRole.OPTION).of(content),
              right,
              said.credit().orElse(null),
              said.feedback().then(reading.text(LineRole.FEEDBACK).of(feedback))));
    } catch (InvalidQuestionException e) {
      problems.error(places.of(option.place()), e);
      return Optional.empty();
    }
  }

  /** The attributes at the end of an option's first paragraph. */
  static Attributes attributesOf(List<Node> content) {
    return content.isEmpty() || !(content.getFirst() instanceof Paragraph paragraph)
        ? Attributes.NONE
        : AttributesNode.atEndOf(NodeText.children(paragraph))
            .map(AttributesNode::attributes)
            .orElse(Attributes.NONE);
  }

  private static Paragraph withoutAttributes(Node paragraph) {
    List<Node> nodes = NodeText.children(paragraph);
    nodes.removeLast();
    if (!nodes.isEmpty() && nodes.getLast() instanceof Text text) {
      nodes.set(nodes.size() - 1, Line.words(text, text.getLiteral().stripTrailing()));
    }
    return Line.paragraphOf(paragraph.getSourceSpans(), nodes);
  }
}
