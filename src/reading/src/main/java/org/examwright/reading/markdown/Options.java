package org.examwright.reading.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.examwright.model.Choice;
import org.examwright.model.Interaction;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.reading.markdown.syntax.Attributes;
import org.examwright.reading.markdown.syntax.AttributesNode;
import org.examwright.reading.markdown.text.BlockReading;
import org.examwright.reading.markdown.text.Places;
import org.examwright.reading.source.Problems;

/** Reads the options of a choice question: a task list, ticked where right. */
record Options(BlockReading text, Problems problems) {

  /** Whether a node is a list with a box in one of its items. */
  static boolean isOptions(Node node) {
    if (node instanceof ListBlock) {
      for (Node item = node.getFirstChild(); item != null; item = item.getNext()) {
        if (item.getFirstChild() instanceof TaskListItemMarker) {
          return true;
        }
      }
    }
    return false;
  }

  /** The choices; nothing if one of them makes no sense, which has been reported. */
  Optional<List<Choice>> read(Node list) {
    List<Choice> choices = new ArrayList<>();
    boolean whole = true;
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      Optional<Choice> choice = choice(item);
      choice.ifPresent(choices::add);
      whole &= choice.isPresent();
    }
    return whole ? Optional.of(choices) : Optional.empty();
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
      if (isWord(yes, "true") && isWord(no, "false")) {
        return Optional.of(new Interaction.TrueFalse(yes.key(), yes.feedback(), no.feedback()));
      }
    }
    return Optional.empty();
  }

  private static boolean isWord(Choice choice, String word) {
    return choice.content().plainText().toLowerCase(Locale.ROOT).equals(word);
  }

  private Optional<Choice> choice(Node item) {
    if (!(item.getFirstChild() instanceof TaskListItemMarker box)) {
      problems.error(
          new Places(problems).of(item),
          "this option has no box and the others have",
          "begin it with `- [ ]`, or with `- [x]` if it is right");
      return Optional.empty();
    }
    List<Node> content = new ArrayList<>();
    List<Node> feedback = new ArrayList<>();
    for (Node node = box.getNext(); node != null; node = node.getNext()) {
      if (node instanceof BlockQuote && node.getNext() == null) {
        for (Node said = node.getFirstChild(); said != null; said = said.getNext()) {
          feedback.add(said);
        }
      } else {
        content.add(node);
      }
    }
    Places places = new Places(problems);
    AnswerAttributes said =
        new AnswerAttributes(takeAttributes(content), places.of(item), problems);
    try {
      return Optional.of(
          new Choice(
              text.of(content),
              box.isChecked(),
              said.credit().orElse(null),
              said.feedback().then(text.of(feedback))));
    } catch (InvalidQuestionException e) {
      problems.error(places.of(item), e);
      return Optional.empty();
    }
  }

  /** Takes the attributes off the end of an option's first paragraph. */
  private static Attributes takeAttributes(List<Node> content) {
    if (content.isEmpty()
        || !(content.getFirst() instanceof Paragraph paragraph)
        || !(paragraph.getLastChild() instanceof AttributesNode attributes)) {
      return Attributes.NONE;
    }
    Node before = attributes.getPrevious();
    attributes.unlink();
    if (before instanceof Text text) {
      text.setLiteral(text.getLiteral().stripTrailing());
    }
    return attributes.attributes();
  }
}
