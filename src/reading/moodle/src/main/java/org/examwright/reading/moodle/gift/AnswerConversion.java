package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.moodle.MoodleCredits;
import org.examwright.moodle.PlainField;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.ShownField;
import org.examwright.reading.moodle.bank.StoredAnswers;
import org.examwright.reading.moodle.bank.StoredChoice;
import org.examwright.reading.moodle.bank.StoredChoices;
import org.examwright.reading.moodle.bank.StoredTexts;

/** Turns answers as Moodle stores them into the model's. */
final class AnswerConversion {
  private final FilePlaces places;
  private final StoredTexts texts;
  private final int place;

  /**
   * A conversion of the answers of one question.
   *
   * @param place the question's offset in the file
   */
  AnswerConversion(FilePlaces places, StoredTexts texts, int place) {
    this.places = places;
    this.texts = texts;
    this.place = place;
  }

  /**
   * The answers of the model.
   *
   * @param otherwise what those read who give none of them; may be empty
   */
  record Converted(Interaction interaction, RichText otherwise) {}

  Converted of(GiftAnswerTypes answers) {
    return switch (answers) {
      case GiftAnswerTypes.Description ignored -> alone(new Interaction.None());
      case GiftAnswerTypes.Essay ignored ->
          alone(new Interaction.OpenResponse(RichText.EMPTY, RichText.EMPTY, null));
      case GiftAnswerTypes.TrueFalse truth ->
          alone(
              new Interaction.TrueFalse(
                  truth.key(),
                  text(truth.key() ? truth.whenRight() : truth.whenWrong()),
                  text(truth.key() ? truth.whenWrong() : truth.whenRight())));
      case GiftAnswerTypes.Choices choices -> alone(choices(choices));
      case GiftAnswerTypes.ShortAnswers words -> words(words);
      case GiftAnswerTypes.Numerical numerical -> numbers(numerical);
      case GiftAnswerTypes.Matching matching -> alone(matching(matching));
      case GiftAnswerTypes.Gaps gaps -> alone(gaps(gaps));
      case GiftAnswerTypes.Ordering ordering ->
          alone(new Interaction.Ordering(ordering.items().stream().map(this::text).toList()));
    };
  }

  private static Converted alone(Interaction interaction) {
    return new Converted(interaction, RichText.EMPTY);
  }

  private Interaction choices(GiftAnswerTypes.Choices choices) {
    List<StoredChoice> stored = new ArrayList<>();
    for (GiftAnswer answer : choices.answers()) {
      if (answer.text().isEmpty()) {
        places.note(answer.text().place(), "an option without a text is left out, as Moodle does");
      } else {
        stored.add(new StoredChoice(text(answer.text()), answer.credit(), text(answer.feedback())));
      }
    }
    List<Choice> read =
        choices.single()
            ? StoredChoices.single(stored, places.of(place), places.problems())
            : StoredChoices.multiple(stored);
    return new Interaction.ChoiceSelection(!choices.single(), read, true);
  }

  private Converted words(GiftAnswerTypes.ShortAnswers words) {
    if (words.answers().stream().noneMatch(answer -> isFull(answer.credit()))) {
      throw new Refused(place, "no answer earns 100 %", "give one without `%…%`");
    }
    StoredAnswers stored = new StoredAnswers(false, places.problems());
    for (GiftAnswer answer : words.answers()) {
      stored.word(
          answer.text().text(),
          answer.credit(),
          text(answer.feedback()),
          places.of(answer.text().place()));
    }
    return new Converted(stored.shortAnswer(), stored.otherwise());
  }

  private Converted numbers(GiftAnswerTypes.Numerical numerical) {
    NumberConversion numbers = new NumberConversion(places);
    for (GiftAnswerTypes.NumberAnswer number : numerical.numbers()) {
      numbers.add(number, text(number.feedback()));
    }
    return new Converted(numbers.numeric(), numbers.otherwise());
  }

  private Interaction matching(GiftAnswerTypes.Matching matching) {
    List<Pair> pairs = new ArrayList<>();
    List<List<Inline>> distractors = new ArrayList<>();
    for (GiftAnswerTypes.Pair pair : matching.pairs()) {
      String right = ShownField.of(pair.right().text());
      if (right.isEmpty() && pair.left().isEmpty()) {
        places.note(pair.left().place(), "a pair without any text is left out, as Moodle does");
      } else if (right.isEmpty()) {
        throw new Refused(
            pair.left().place(), "a pair has no right side", "write it behind the `->`");
      } else if (pair.left().isEmpty()) {
        distractors.add(List.of(new Inline.Text(right)));
      } else {
        pairs.add(new Pair(text(pair.left()), List.of(new Inline.Text(right))));
      }
    }
    for (GiftAnswerTypes.Pair pair : matching.pairs()) {
      if (pair.right().text().length() > PlainField.LONGEST) {
        places.warning(
            pair.right().place(),
            "Moodle refuses right sides of more than " + PlainField.LONGEST + " characters",
            "make it shorter, or move the long text to the left");
      }
    }
    return new Interaction.Matching(pairs, distractors, true);
  }

  private Interaction gaps(GiftAnswerTypes.Gaps several) {
    List<Gap> gaps = new ArrayList<>();
    for (GiftAnswerTypes answers : several.gaps()) {
      Converted converted = of(answers);
      gaps.add(
          GapConversion.of(converted.interaction(), String.valueOf(gaps.size() + 1))
              .orElseThrow(
                  () ->
                      new Refused(
                          place,
                          "answers stand in several places, and some of them fit into no gap",
                          "ask one thing in each question")));
      if (!converted.otherwise().isEmpty()) {
        places.warning(
            place,
            "the feedback to any other answer of a gap is left out",
            "write it behind the answers of a question of its own");
      }
    }
    return new Interaction.Gaps(gaps);
  }

  private static boolean isFull(BigDecimal credit) {
    return credit.compareTo(MoodleCredits.FULL) == 0;
  }

  private RichText text(GiftText text) {
    return texts.read(text.text(), text.format(), places.of(text.place()));
  }
}
