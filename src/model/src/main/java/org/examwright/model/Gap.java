package org.examwright.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.text.Characters;
import org.examwright.model.text.RichText;

/** A gap in a stem with its key. */
public sealed interface Gap {
  /** Names the gap within its question; the stem marks the gap's place by it. */
  String id();

  /** Every rich text that belongs to the gap. */
  Stream<RichText> texts();

  /** The same gap with other texts. */
  Gap changed(TextChange change);

  /** The words that it accepts; none for gaps of other kinds. */
  default List<AcceptedAnswer> words() {
    return List.of();
  }

  /** The numbers that it accepts; none for gaps of other kinds. */
  default List<NumericAnswer> numbers() {
    return List.of();
  }

  /** The credits that its author gave, in percent. */
  Stream<BigDecimal> credits();

  /** A gap that a word is written into. */
  record TextGap(String id, List<AcceptedAnswer> answers, boolean caseSensitive) implements Gap {
    public TextGap {
      Characters.require(id);
      answers = List.copyOf(answers);
      AcceptedAnswer.require(answers, caseSensitive);
    }

    @Override
    public List<AcceptedAnswer> words() {
      return answers;
    }

    @Override
    public Stream<BigDecimal> credits() {
      return answers.stream().map(AcceptedAnswer::credit);
    }

    @Override
    public TextGap changed(TextChange change) {
      return new TextGap(
          change.gap(id),
          answers.stream().map(answer -> answer.changed(change)).toList(),
          caseSensitive);
    }

    @Override
    public Stream<RichText> texts() {
      return answers.stream().map(AcceptedAnswer::feedback);
    }
  }

  /**
   * A gap that a choice is picked for.
   *
   * @param choices two or more, exactly one of them a key
   */
  record DropDownGap(String id, List<Choice> choices) implements Gap {
    public DropDownGap {
      Characters.require(id);
      choices = List.copyOf(choices);
      Checks.require(
          choices.size() >= 2 && choices.stream().filter(Choice::key).count() == 1,
          "a drop-down needs two or more options, exactly one of them right",
          "write it as `[[=right, wrong, wrong]]`");
    }

    @Override
    public Stream<BigDecimal> credits() {
      return choices.stream().map(Choice::credit).filter(Objects::nonNull);
    }

    @Override
    public DropDownGap changed(TextChange change) {
      return new DropDownGap(
          change.gap(id), choices.stream().map(choice -> choice.changed(change)).toList());
    }

    @Override
    public Stream<RichText> texts() {
      return choices.stream().flatMap(choice -> Stream.of(choice.content(), choice.feedback()));
    }
  }

  /** A gap that a number is written into. */
  record NumericGap(String id, List<NumericAnswer> answers) implements Gap {
    public NumericGap {
      Characters.require(id);
      answers = List.copyOf(answers);
      NumericAnswer.require(answers);
    }

    @Override
    public List<NumericAnswer> numbers() {
      return answers;
    }

    @Override
    public Stream<BigDecimal> credits() {
      return answers.stream().map(NumericAnswer::credit);
    }

    @Override
    public NumericGap changed(TextChange change) {
      return new NumericGap(
          change.gap(id), answers.stream().map(answer -> answer.changed(change)).toList());
    }

    @Override
    public Stream<RichText> texts() {
      return answers.stream().map(NumericAnswer::feedback);
    }
  }
}
