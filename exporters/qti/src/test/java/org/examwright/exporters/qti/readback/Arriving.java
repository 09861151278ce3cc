package org.examwright.exporters.qti.readback;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;
import org.examwright.testkit.Normal;

/**
 * What arrives of a question that was written as QTI 1.2, with what the exporter reported.
 *
 * @param losses that it reported for the question
 */
record Arriving(Set<Feature> losses) {
  private static final int LONGEST_NAME = 120;
  private static final int NUMBER = 3;

  private boolean lost(Feature feature) {
    return losses.contains(feature);
  }

  /** The question as it comes back. */
  Question of(Question question) {
    Question gap = loneNumber(question);
    return new Question(
        gap.id(),
        "",
        title(gap),
        gap.stem().then(below(gap.interaction())),
        interaction(gap.interaction()),
        gap.isAnswered() ? gap.points() : BigDecimal.ONE,
        feedback(gap),
        List.of(),
        gap.origin());
  }

  /** A gap for a number that is the only one of its question becomes a number below the text. */
  private Question loneNumber(Question question) {
    if (lost(Feature.NUMERIC_GAP)
        && question.interaction() instanceof Interaction.Gaps gaps
        && gaps.gaps().size() == 1) {
      Gap.NumericGap only = (Gap.NumericGap) gaps.gaps().getFirst();
      return new Question(
          question.id(),
          question.label(),
          question.title(),
          GapNames.as("_____").text(question.stem()),
          new Interaction.Numeric(only.answers(), ""),
          question.points(),
          question.feedback(),
          question.tags(),
          question.origin());
    }
    return question;
  }

  /** A name that says how the question begins is none. */
  private static List<Inline> title(Question question) {
    String title = oneLine(PlainText.of(question.title()));
    String beginning = oneLine(PlainText.of(Normal.untitled(question).displayTitle()));
    return title.isEmpty() || Shortened.isOf(title, beginning)
        ? List.of()
        : List.of(new Inline.Text(Shortened.to(LONGEST_NAME - NUMBER, title)));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** What is written below the stem for lack of another place. */
  private static RichText below(Interaction interaction) {
    String below = "";
    if (interaction instanceof Interaction.Numeric numeric) {
      below = numeric.unit();
    } else if (interaction instanceof Interaction.FileUpload upload) {
      List<String> limits = new ArrayList<>(upload.acceptedTypes());
      if (upload.maximumFiles() > 1) {
        limits.addFirst("≤ " + upload.maximumFiles());
      }
      below = String.join(", ", limits);
    }
    return below.isEmpty() ? RichText.EMPTY : RichText.of("(" + below + ")");
  }

  /** What nobody is graded by a platform for shows no feedback to what is right or wrong. */
  private static Feedback feedback(Question question) {
    Feedback feedback = question.feedback();
    boolean scored =
        switch (question.interaction()) {
          case Interaction.OpenResponse ignored -> false;
          case Interaction.FileUpload ignored -> false;
          case Interaction.None ignored -> false;
          default -> true;
        };
    return new Feedback(
        question.isAnswered() ? feedback.general() : RichText.EMPTY,
        scored ? feedback.correct() : RichText.EMPTY,
        RichText.EMPTY,
        scored ? feedback.incorrect().then(feedback.otherwise()) : RichText.EMPTY,
        List.of());
  }

  private Interaction interaction(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(open.modelAnswer(), open.graderNotes(), null);
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(1, List.of(), upload.modelAnswer(), upload.graderNotes());
      case Interaction.ChoiceSelection selection ->
          new Interaction.ChoiceSelection(
              selection.multiple(),
              selection.choices().stream()
                  .map(c -> new Choice(c.content(), c.key(), null, c.feedback()))
                  .toList(),
              selection.shuffle());
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(words(words.answers(), true), words.caseSensitive());
      case Interaction.Numeric numbers ->
          new Interaction.Numeric(
              numbers.answers().stream().filter(a -> Credit.isFull(a.credit())).toList(), "");
      case Interaction.Gaps gaps -> gaps(gaps.gaps());
      case Interaction.Matching matching -> matching(matching);
      case Interaction.TrueFalse same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.None same -> same;
    };
  }

  /** Right sides are words, of which equal ones are one. */
  private static Interaction matching(Interaction.Matching matching) {
    Set<String> seen = new HashSet<>();
    matching.pairs().forEach(pair -> seen.add(words(pair.right())));
    return new Interaction.Matching(
        matching.pairs(),
        matching.distractors().stream().filter(side -> seen.add(words(side))).toList(),
        false);
  }

  private static String words(List<Inline> line) {
    return oneLine(PlainText.of(line));
  }

  /** Drop-downs stay what they are where all gaps are; all else is written as it stands. */
  private Interaction gaps(List<Gap> gaps) {
    boolean picked = gaps.stream().allMatch(Gap.DropDownGap.class::isInstance);
    return new Interaction.Gaps(gaps.stream().map(gap -> picked ? gap : written(gap)).toList());
  }

  private Gap written(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> new Gap.TextGap(text.id(), words(text.answers(), false), false);
      case Gap.NumericGap numbers ->
          new Gap.TextGap(
              numbers.id(),
              words(
                  numbers.answers().stream()
                      .flatMap(
                          answer ->
                              ends(answer.accepted())
                                  .map(
                                      number ->
                                          new AcceptedAnswer(
                                              number.toPlainString(),
                                              answer.credit(),
                                              answer.feedback())))
                      .toList(),
                  false),
              false);
      case Gap.DropDownGap down ->
          new Gap.TextGap(
              down.id(),
              down.choices().stream()
                  .filter(Choice::key)
                  .map(
                      key ->
                          new AcceptedAnswer(
                              oneLine(key.content().plainText()), Credit.FULL, key.feedback()))
                  .toList(),
              false);
    };
  }

  private static Stream<BigDecimal> ends(NumericAnswer.Accepted accepted) {
    return accepted instanceof NumericAnswer.Value value
        ? Stream.of(value.value())
        : Stream.of(accepted.lowest(), accepted.highest());
  }

  /** What earns everything; of answers that differ in case alone, one where that does not count. */
  private List<AcceptedAnswer> words(List<AcceptedAnswer> answers, boolean exact) {
    Map<String, AcceptedAnswer> arriving = new LinkedHashMap<>();
    for (AcceptedAnswer answer : answers) {
      if (Credit.isFull(answer.credit())) {
        arriving.merge(
            exact ? answer.text() : answer.text().toLowerCase(Locale.ROOT),
            answer,
            (one, same) ->
                new AcceptedAnswer(
                    one.text(),
                    one.credit(),
                    one.feedback().equals(same.feedback())
                        ? one.feedback()
                        : one.feedback().then(same.feedback())));
      }
    }
    return List.copyOf(arriving.values());
  }

  /** Whether the text around the gaps says which words there are to pick. */
  boolean isRetold(Question question) {
    return lost(Feature.DROP_DOWN_GAP) && question.interaction() instanceof Interaction.Gaps;
  }
}
