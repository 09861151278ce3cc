package org.examwright.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.examwright.model.text.Characters;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.jspecify.annotations.Nullable;

/** How a question is answered, with its key. */
public sealed interface Interaction {

  /** Every rich text that belongs to the answer: choices, pairs, model answers, their feedback. */
  Stream<RichText> texts();

  /** The same with other texts. */
  Interaction changed(TextChange change);

  /** What a good answer says, where a person grades it; empty for all other kinds. */
  default RichText modelAnswer() {
    return RichText.EMPTY;
  }

  /** What is for the eyes of those who grade alone; empty where nobody does. */
  default RichText graderNotes() {
    return RichText.EMPTY;
  }

  /** The words that are accepted, in gaps too. */
  default Stream<AcceptedAnswer> words() {
    return Stream.empty();
  }

  /** The numbers that are accepted, in gaps too. */
  default Stream<NumericAnswer> numbers() {
    return Stream.empty();
  }

  /** The credits that the author gave, in percent, in gaps too. */
  default Stream<BigDecimal> credits() {
    return Stream.empty();
  }

  /**
   * A text of the learner's own, which a person grades.
   *
   * @param modelAnswer what a good answer says; may be empty
   * @param graderNotes for the grader's eyes alone; may be empty
   * @param expectedLines how long an answer is expected to be, from 1 to {@link #MOST_LINES}; null
   *     when the author left it open
   */
  record OpenResponse(RichText modelAnswer, RichText graderNotes, @Nullable Integer expectedLines)
      implements Interaction {
    /** More than anybody prints, and fewer than any platform stops at. */
    public static final int MOST_LINES = 200;

    public OpenResponse {
      Checks.require(
          expectedLines == null || (expectedLines >= 1 && expectedLines <= MOST_LINES),
          "an answer of " + expectedLines + " lines cannot be expected",
          "give 1 to " + MOST_LINES + " lines");
    }

    @Override
    public OpenResponse changed(TextChange change) {
      return new OpenResponse(change.text(modelAnswer), change.text(graderNotes), expectedLines);
    }

    @Override
    public Stream<RichText> texts() {
      return Stream.of(modelAnswer, graderNotes);
    }
  }

  /**
   * One or several choices out of a list.
   *
   * @param multiple whether more than one choice may be ticked
   * @param choices two or more, at least one of them a key; exactly one if not {@code multiple}
   * @param shuffle whether a platform may change their order
   */
  record ChoiceSelection(boolean multiple, List<Choice> choices, boolean shuffle)
      implements Interaction {
    public ChoiceSelection {
      choices = List.copyOf(choices);
      Checks.require(choices.size() >= 2, "there is only one option", "give two or more");
      long keys = choices.stream().filter(Choice::key).count();
      Checks.require(keys > 0, "no option is marked as right", "mark one with `[x]`");
      Checks.require(
          multiple || keys == 1,
          keys + " options of a single choice are marked as right",
          "mark one, or let several be chosen");
      Checks.require(
          multiple
              || choices.stream()
                  .allMatch(c -> !c.key() || c.credit() == null || Credit.isFull(c.credit())),
          "the right option of a single choice earns less than 100 %",
          "leave its credit out");
    }

    /**
     * What ticking {@code choice} earns, in percent: its own credit, or else the rule that a key
     * earns its share of 100 and that, among several keys, a distractor costs as much as a key
     * earns. Rounded to five decimals.
     */
    public BigDecimal creditOf(Choice choice) {
      if (choice.credit() != null) {
        return choice.credit();
      }
      if (!multiple) {
        return choice.key() ? Credit.FULL : BigDecimal.ZERO;
      }
      BigDecimal share = shareOf(choices.stream().filter(Choice::key).count());
      return choice.key() ? share : share.negate();
    }

    /** What each of several keys earns by the rule, in percent, rounded to five decimals. */
    public static BigDecimal shareOf(long keys) {
      return Checks.normal(Credit.FULL.divide(BigDecimal.valueOf(keys), 5, RoundingMode.HALF_UP));
    }

    @Override
    public Stream<BigDecimal> credits() {
      return choices.stream().map(Choice::credit).filter(Objects::nonNull);
    }

    @Override
    public ChoiceSelection changed(TextChange change) {
      return new ChoiceSelection(
          multiple, choices.stream().map(choice -> choice.changed(change)).toList(), shuffle);
    }

    @Override
    public Stream<RichText> texts() {
      return choices.stream().flatMap(choice -> Stream.of(choice.content(), choice.feedback()));
    }
  }

  /**
   * A statement that is true or false.
   *
   * @param key whether the statement is true
   * @param feedbackWhenTrue shown to those who answer "true"; may be empty
   * @param feedbackWhenFalse shown to those who answer "false"; may be empty
   */
  record TrueFalse(boolean key, RichText feedbackWhenTrue, RichText feedbackWhenFalse)
      implements Interaction {
    @Override
    public TrueFalse changed(TextChange change) {
      return new TrueFalse(key, change.text(feedbackWhenTrue), change.text(feedbackWhenFalse));
    }

    @Override
    public Stream<RichText> texts() {
      return Stream.of(feedbackWhenTrue, feedbackWhenFalse);
    }
  }

  /**
   * A word or phrase that is compared with a list.
   *
   * @param answers at least one that earns 100 %
   */
  record ShortAnswer(List<AcceptedAnswer> answers, boolean caseSensitive) implements Interaction {
    public ShortAnswer {
      answers = List.copyOf(answers);
      AcceptedAnswer.require(answers, caseSensitive);
    }

    @Override
    public Stream<AcceptedAnswer> words() {
      return answers.stream();
    }

    @Override
    public Stream<BigDecimal> credits() {
      return answers.stream().map(AcceptedAnswer::credit);
    }

    @Override
    public ShortAnswer changed(TextChange change) {
      return new ShortAnswer(
          answers.stream().map(answer -> answer.changed(change)).toList(), caseSensitive);
    }

    @Override
    public Stream<RichText> texts() {
      return answers.stream().map(AcceptedAnswer::feedback);
    }
  }

  /**
   * A number that is compared with values or ranges.
   *
   * @param answers at least one that earns 100 %
   * @param unit what the number counts ({@code kg}), shown with the answer; empty when there is
   *     none
   */
  record Numeric(List<NumericAnswer> answers, String unit) implements Interaction {
    public Numeric {
      answers = List.copyOf(answers);
      Characters.require(unit);
      NumericAnswer.require(answers);
    }

    @Override
    public Stream<NumericAnswer> numbers() {
      return answers.stream();
    }

    @Override
    public Stream<BigDecimal> credits() {
      return answers.stream().map(NumericAnswer::credit);
    }

    @Override
    public Numeric changed(TextChange change) {
      return new Numeric(answers.stream().map(answer -> answer.changed(change)).toList(), unit);
    }

    @Override
    public Stream<RichText> texts() {
      return answers.stream().map(NumericAnswer::feedback);
    }
  }

  /**
   * Things to bring together.
   *
   * @param pairs two or more
   * @param distractors right sides that belong to no pair
   * @param shuffle whether a platform may change the order of the left sides; the right sides are
   *     always mixed
   */
  record Matching(List<Pair> pairs, List<List<Inline>> distractors, boolean shuffle)
      implements Interaction {
    public Matching {
      pairs = List.copyOf(pairs);
      distractors = distractors.stream().map(List::copyOf).toList();
      Checks.require(pairs.size() >= 2, "there is only one pair", "give two or more");
      Checks.require(
          distractors.stream().noneMatch(List::isEmpty), "a distractor is empty", "fill its cell");
    }

    @Override
    public Matching changed(TextChange change) {
      return new Matching(
          pairs.stream().map(pair -> pair.changed(change)).toList(),
          distractors.stream().map(change::requiredLine).toList(),
          shuffle);
    }

    @Override
    public Stream<RichText> texts() {
      return Stream.concat(
          pairs.stream().flatMap(pair -> Stream.of(pair.left(), RichText.ofInlines(pair.right()))),
          distractors.stream().map(RichText::ofInlines));
    }
  }

  /**
   * Things to put in order.
   *
   * @param items two or more, in the right order
   */
  record Ordering(List<RichText> items) implements Interaction {
    public Ordering {
      items = List.copyOf(items);
      Checks.require(items.size() >= 2, "there is only one item to order", "give two or more");
      Checks.require(
          items.stream().noneMatch(RichText::isEmpty), "an item to order is empty", "fill it");
    }

    @Override
    public Ordering changed(TextChange change) {
      return new Ordering(items.stream().map(change::required).toList());
    }

    @Override
    public Stream<RichText> texts() {
      return items.stream();
    }
  }

  /**
   * Gaps in the stem, each with its own key; the stem marks their places by {@link Inline.GapMark}.
   *
   * @param gaps at least one; their ids differ
   */
  record Gaps(List<Gap> gaps) implements Interaction {
    public Gaps {
      gaps = List.copyOf(gaps);
      Checks.require(!gaps.isEmpty(), "the text has no blank", "write one as `[[answer]]`");
      Checks.require(
          gaps.stream().map(Gap::id).distinct().count() == gaps.size(),
          "two blanks have the same id",
          "give every blank its own");
    }

    /** The ids in the order of {@link #gaps()}. */
    public List<String> ids() {
      return gaps.stream().map(Gap::id).toList();
    }

    @Override
    public Stream<AcceptedAnswer> words() {
      return gaps.stream().flatMap(gap -> gap.words().stream());
    }

    @Override
    public Stream<NumericAnswer> numbers() {
      return gaps.stream().flatMap(gap -> gap.numbers().stream());
    }

    @Override
    public Stream<BigDecimal> credits() {
      return gaps.stream().flatMap(Gap::credits);
    }

    @Override
    public Gaps changed(TextChange change) {
      return new Gaps(gaps.stream().map(gap -> gap.changed(change)).toList());
    }

    @Override
    public Stream<RichText> texts() {
      return gaps.stream().flatMap(Gap::texts);
    }
  }

  /**
   * Files that the learner hands in and a person grades.
   *
   * @param maximumFiles from 1
   * @param acceptedTypes file name endings with their dot, such as {@code .pdf}; empty for any
   * @param modelAnswer may be empty
   * @param graderNotes may be empty
   */
  record FileUpload(
      int maximumFiles, List<String> acceptedTypes, RichText modelAnswer, RichText graderNotes)
      implements Interaction {
    public FileUpload {
      acceptedTypes = List.copyOf(acceptedTypes);
      Checks.require(maximumFiles >= 1, "no file could be handed in", "allow 1 file or more");
      for (String type : acceptedTypes) {
        Checks.require(
            type.matches("\\.[A-Za-z0-9]{1,16}"),
            "`" + type + "` is no file type",
            "write the ending with its dot, such as `.pdf`");
      }
    }

    @Override
    public FileUpload changed(TextChange change) {
      return new FileUpload(
          maximumFiles, acceptedTypes, change.text(modelAnswer), change.text(graderNotes));
    }

    @Override
    public Stream<RichText> texts() {
      return Stream.of(modelAnswer, graderNotes);
    }
  }

  /** Nothing to answer: a description, an instruction or the stimulus of the next questions. */
  record None() implements Interaction {
    @Override
    public None changed(TextChange change) {
      return this;
    }

    @Override
    public Stream<RichText> texts() {
      return Stream.empty();
    }
  }
}
