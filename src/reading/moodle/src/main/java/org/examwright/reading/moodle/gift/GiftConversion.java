package org.examwright.reading.moodle.gift;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.text.RichText;
import org.examwright.moodle.PlainField;
import org.examwright.reading.moodle.bank.AnyOther;
import org.examwright.reading.moodle.bank.FilePlaces;
import org.examwright.reading.moodle.bank.ShownField;
import org.examwright.reading.moodle.bank.StoredQuestion;
import org.examwright.reading.moodle.bank.StoredTags;
import org.examwright.reading.moodle.bank.StoredTexts;
import org.examwright.reading.source.html.GapPlace;

/** Turns a question as Moodle stores it into one of the model. */
record GiftConversion(FilePlaces places, StoredTexts texts) {
  private static final String GAP = "1";

  StoredQuestion of(GiftQuestion question) {
    AnswerConversion answers = new AnswerConversion(places, texts, question.place());
    AnswerConversion.Converted outcome = answers.of(question.answers());
    boolean several = question.answers() instanceof GiftAnswerTypes.Gaps;
    Optional<Gap> gap =
        question.hasGap() && !several
            ? GapConversion.of(outcome.interaction(), GAP)
            : Optional.empty();
    RichText otherwise = outcome.otherwise();
    AnyOther anyOther =
        AnyOther.of(
            gap.isPresent() && otherwise.isEmpty()
                ? new Interaction.Gaps(List.of(gap.get()))
                : outcome.interaction(),
            otherwise);
    Interaction interaction = anyOther.interaction();
    if (interaction instanceof Interaction.Gaps && !several) {
      places.note(
          question.place(),
          "a missing word becomes a gap in the text, which Moodle XML says as embedded answers"
              + " (cloze)");
    }
    GiftText stem = question.stem();
    return new StoredQuestion(
        places.of(question.place()),
        question.name() == null ? "" : name(question.name(), question.place()),
        text(stem, withBlanks(stem.text(), interaction)),
        interaction,
        question.answers() instanceof GiftAnswerTypes.Gaps gaps ? gaps.points() : BigDecimal.ONE,
        new Feedback(
            text(question.generalFeedback(), question.generalFeedback().text()),
            RichText.EMPTY,
            RichText.EMPTY,
            anyOther.incorrect(),
            List.of(),
            anyOther.otherwise()),
        StoredTags.of(
            question.tags(),
            places.areOfMoodlesOwn(),
            places.of(question.place()),
            places.problems()),
        question.idNumber());
  }

  private static String withBlanks(String stem, Interaction interaction) {
    String shown = stem;
    if (interaction instanceof Interaction.Gaps gaps) {
      for (Gap gap : gaps.gaps()) {
        shown = shown.replaceFirst(String.valueOf(GiftQuestion.GAP), GapPlace.of(gap.id()));
      }
    }
    return shown.replace(String.valueOf(GiftQuestion.GAP), GiftQuestion.BLANK);
  }

  private String name(String written, int place) {
    String shown = ShownField.of(written);
    if (shown.indexOf('<') >= 0 && written.indexOf('<') >= 0) {
      places.warning(
          place,
          "the name of the question holds a `<`, at which Moodle cuts it",
          "write `&lt;` instead");
    }
    if (written.length() > PlainField.LONGEST) {
      places.note(
          place,
          "the name of the question is longer than the "
              + PlainField.LONGEST
              + " characters that Moodle keeps of it");
    }
    return shown;
  }

  private RichText text(GiftText text, String stored) {
    return texts.read(stored, text.format(), places.of(text.place()));
  }
}
