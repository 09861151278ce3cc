package org.examwright.exporters.moodle.xml;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.examwright.exporters.moodle.MoodleLimits;
import org.examwright.exporters.moodle.OutcomeFeedback;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.FeatureUse;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.model.text.WhiteSpace;
import org.examwright.testkit.Normal;
import org.examwright.testkit.Sets;
import org.jspecify.annotations.Nullable;

/** What of a question arrives in Moodle, and what has to be reported as lost on the way. */
final class XmlArrival {
  private final Question question;
  private final Set<Feature> losses = EnumSet.noneOf(Feature.class);

  XmlArrival(Question question) {
    this.question = question;
    if (FeatureUse.of(question).contains(Feature.CHOICE_MARKUP)) {
      losses.add(Feature.CHOICE_MARKUP);
    }
  }

  /** Complete once {@link #question()} has been asked for. */
  Set<Feature> losses() {
    return losses;
  }

  /** The question as it comes back; nothing if it does not. */
  Optional<Question> question() {
    Optional<Feature> refused = MoodleLimits.unknownCredits(question.interaction());
    if (refused.isPresent()) {
      losses.clear();
      losses.add(refused.get());
      return Optional.empty();
    }
    MoodleType type = MoodleType.of(question.interaction());
    boolean withAnswers = type.outcomes() == MoodleType.Outcomes.WITH_ANSWERS;
    return Optional.of(
        new Question(
            question.id(),
            "",
            title(),
            question.stem(),
            interaction(withAnswers ? withOutcomes() : question.interaction()),
            points(),
            feedback(type),
            tags(),
            question.origin()));
  }

  /** A name that says no more than the beginning of the stem is none. */
  private List<Inline> title() {
    String title = oneLine(PlainText.of(question.title()));
    String beginning = oneLine(PlainText.of(Normal.untitled(question).displayTitle()));
    return title.isEmpty() || title.equals(beginning) ? List.of() : List.of(new Inline.Text(title));
  }

  private BigDecimal points() {
    if (question.interaction() instanceof Interaction.Gaps gaps) {
      BigDecimal whole =
          question
              .points()
              .setScale(0, RoundingMode.HALF_UP)
              .max(BigDecimal.valueOf(gaps.gaps().size()));
      if (whole.compareTo(question.points()) != 0
          && question.points().compareTo(BigDecimal.ONE) != 0) {
        losses.add(Feature.POINTS);
      }
      return whole;
    }
    return question.interaction() instanceof Interaction.None ? BigDecimal.ONE : question.points();
  }

  private Feedback feedback(MoodleType type) {
    Feedback feedback = question.feedback();
    if (!type.hasHints() && !feedback.hints().isEmpty()) {
      losses.add(Feature.HINTS);
    }
    boolean outcomes = type.outcomes() == MoodleType.Outcomes.FIELDS;
    if (type.outcomes() == MoodleType.Outcomes.NONE
        && Stream.of(feedback.correct(), feedback.partiallyCorrect(), feedback.incorrect())
            .anyMatch(text -> !text.isEmpty())) {
      losses.add(Feature.OUTCOME_FEEDBACK);
    }
    return new Feedback(
        feedback.general(),
        outcomes ? feedback.correct() : RichText.EMPTY,
        outcomes ? feedback.partiallyCorrect() : RichText.EMPTY,
        outcomes
            ? feedback.incorrect()
            : isDivided() ? RichText.EMPTY : OutcomeFeedback.otherwise(question),
        type.hasHints() ? feedback.hints() : List.of(),
        isDivided() ? OutcomeFeedback.otherwise(question) : RichText.EMPTY);
  }

  /**
   * What all read who are wrong stands with each wrong answer, unless it is known for what it is.
   */
  private Interaction withOutcomes() {
    Feedback feedback = question.feedback();
    boolean known = !isDivided() && !(question.interaction() instanceof Interaction.TrueFalse);
    return OutcomeFeedback.intoAnswers(
        Sets.withFeedback(
            question,
            new Feedback(
                feedback.general(),
                feedback.correct(),
                feedback.partiallyCorrect(),
                known ? RichText.EMPTY : feedback.incorrect(),
                feedback.hints())));
  }

  /** Whether those who give a listed wrong answer read something else than all others. */
  private boolean isDivided() {
    return !question.feedback().otherwise().isEmpty()
        && switch (question.interaction()) {
          case Interaction.ShortAnswer words ->
              words.answers().stream().anyMatch(answer -> answer.credit().signum() <= 0);
          case Interaction.Numeric numbers ->
              numbers.answers().stream().anyMatch(answer -> answer.credit().signum() <= 0);
          default -> false;
        };
  }

  private List<String> tags() {
    TreeMap<String, String> stored = new TreeMap<>();
    for (String tag : question.tags()) {
      String plain = WhiteSpace.trim(tag.replaceAll("[<>`\\t]", "").replaceAll("(?U)\\s+", " "));
      if (!plain.equals(WhiteSpace.trim(tag))) {
        losses.add(Feature.TAGS);
      }
      stored.putIfAbsent(plain.toLowerCase(Locale.ROOT), plain);
    }
    return List.copyOf(stored.values());
  }

  private Interaction interaction(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(open.modelAnswer(), open.graderNotes(), lines(open));
      case Interaction.FileUpload upload -> {
        if (upload.maximumFiles() > 3) {
          losses.add(Feature.ACCEPTED_FILES);
        }
        yield new Interaction.FileUpload(
            upload.maximumFiles() > 3 ? 20 : upload.maximumFiles(),
            upload.acceptedTypes(),
            upload.modelAnswer(),
            upload.graderNotes());
      }
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(),
              selection.choices().stream()
                  .map(
                      c ->
                          credited(
                              c,
                              MoodleLimits.known(selection.creditOf(c)).orElseThrow(),
                              selection))
                  .toList(),
              selection.shuffle());
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(words(words.answers()), words.caseSensitive());
      case Interaction.Numeric numeric ->
          new Interaction.Numeric(numbers(numeric.answers(), Feature.NUMERIC), numeric.unit());
      case Interaction.Gaps gaps ->
          new Interaction.Gaps(gaps.gaps().stream().map(this::gap).toList());
      case Interaction.Matching same -> same; // right sides are compared as plain text
      case Interaction.TrueFalse same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.None same -> same;
    };
  }

  /** Nobody can tell what Moodle says by itself from what an author said. */
  private static @Nullable Integer lines(Interaction.OpenResponse open) {
    return Objects.equals(open.expectedLines(), 15) ? null : open.expectedLines();
  }

  private Gap gap(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          new Gap.TextGap(text.id(), words(text.answers()), text.caseSensitive());
      case Gap.NumericGap numeric ->
          new Gap.NumericGap(numeric.id(), numbers(numeric.answers(), Feature.NUMERIC_GAP));
      case Gap.DropDownGap down ->
          new Gap.DropDownGap(down.id(), down.choices().stream().map(XmlArrival::option).toList());
    };
  }

  private static Choice option(Choice choice) {
    BigDecimal credit =
        choice.key() || choice.credit() == null
            ? null
            : MoodleLimits.known(choice.credit()).orElseThrow();
    return new Choice(
        RichText.of(oneLine(choice.content().plainText())),
        choice.key(),
        credit,
        choice.feedback());
  }

  /** What earns something is right to Moodle, if several may be chosen. */
  private static Choice credited(
      Choice choice, BigDecimal credit, Interaction.ChoiceSelection selection) {
    boolean key = selection.multiple() ? credit.signum() > 0 : choice.key();
    return new Choice(choice.content(), key, credit, choice.feedback());
  }

  private static List<AcceptedAnswer> words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .map(
            a ->
                new AcceptedAnswer(
                    a.text(), MoodleLimits.known(a.credit()).orElseThrow(), a.feedback()))
        .toList();
  }

  private List<NumericAnswer> numbers(List<NumericAnswer> answers, Feature kind) {
    return answers.stream()
        .map(
            answer -> {
              if (MoodleLimits.isLong(answer)) {
                losses.add(kind);
              }
              return new NumericAnswer(
                  answer.accepted(),
                  MoodleLimits.known(answer.credit()).orElseThrow(),
                  answer.feedback());
            })
        .toList();
  }

  private static String oneLine(String words) {
    return WhiteSpace.trim(words.replaceAll("\\s+", " "));
  }
}
