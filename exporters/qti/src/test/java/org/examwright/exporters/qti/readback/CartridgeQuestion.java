package org.examwright.exporters.qti.readback;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Feedback;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.naming.Shortened;
import org.examwright.model.text.Inline;
import org.examwright.model.text.PlainText;
import org.examwright.model.text.RichText;

/** What becomes of one question in a Common Cartridge, with what is lost of it. */
record CartridgeQuestion(Question question, CartridgeArriving arriving) {
  private static final int LONGEST_NAME = 120;
  private static final int NUMBER = 3;
  private static final int POINT_DIGITS = 4;

  private boolean lost(Feature feature) {
    return arriving.lost(question, feature);
  }

  /**
   * The questions that it becomes.
   *
   * @param before what nothing but a question's text has a place for
   */
  List<Question> behind(RichText before) {
    if (question.interaction() instanceof Interaction.Matching matching && lost(Feature.MATCHING)) {
      return pairs(before, matching);
    }
    Question alone = loneGap();
    RichText stem = before.then(alone.stem()).then(below());
    return List.of(
        named(alone, question.id(), stem, interaction(alone.interaction()), question.points(), ""));
  }

  /** A single choice for each pair, with its share of the points. */
  private List<Question> pairs(RichText before, Interaction.Matching matching) {
    List<Question> parts = new ArrayList<>();
    int count = matching.pairs().size();
    BigDecimal share =
        question.points().divide(BigDecimal.valueOf(count), POINT_DIGITS, RoundingMode.HALF_UP);
    List<List<Inline>> rights = PackageRightSides.of(matching).contents();
    for (Pair pair : matching.pairs()) {
      int part = parts.size() + 1;
      List<Choice> choices =
          rights.stream()
              .map(right -> Choice.of(RichText.ofInlines(right), right.equals(pair.right())))
              .toList();
      parts.add(
          named(
              question,
              question.id() + "_part" + part,
              before.then(question.stem()).then(pair.left()),
              new Interaction.ChoiceSelection(false, choices, false),
              share,
              " (%d/%d)".formatted(part, count)));
    }
    return parts;
  }

  private Question named(
      Question asked,
      String id,
      RichText stem,
      Interaction interaction,
      BigDecimal points,
      String ending) {
    Question untitled =
        new Question(
            id,
            "",
            List.of(),
            stem,
            interaction,
            points.stripTrailingZeros(),
            feedback(),
            List.of(),
            asked.origin());
    String title = oneLine(PlainText.of(question.displayTitle()));
    String name = Shortened.to(LONGEST_NAME - NUMBER, title) + ending;
    String beginning = oneLine(PlainText.of(untitled.displayTitle()));
    return Shortened.isOf(name, beginning)
        ? untitled
        : untitled.titled(List.of(new Inline.Text(name)));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }

  /** What is written below the stem for lack of another place. */
  private RichText below() {
    String below = "";
    if (question.interaction() instanceof Interaction.Numeric numeric && lost(Feature.UNIT)) {
      below = numeric.unit();
    } else if (question.interaction() instanceof Interaction.FileUpload upload
        && lost(Feature.ACCEPTED_FILES)) {
      List<String> limits = new ArrayList<>(upload.acceptedTypes());
      if (upload.maximumFiles() > 1) {
        limits.addFirst("≤ " + upload.maximumFiles());
      }
      below = String.join(", ", limits);
    }
    return below.isEmpty() ? RichText.EMPTY : RichText.of("(" + below + ")");
  }

  /** The only gap of a text becomes a line in it, and a field or a choice below it. */
  private Question loneGap() {
    if (!(question.interaction() instanceof Interaction.Gaps gaps)) {
      return question;
    }
    Gap gap = gaps.gaps().getFirst();
    Feature kind =
        switch (gap) {
          case Gap.TextGap ignored -> Feature.TEXT_GAP;
          case Gap.NumericGap ignored -> Feature.NUMERIC_GAP;
          case Gap.DropDownGap ignored -> Feature.DROP_DOWN_GAP;
        };
    if (gaps.gaps().size() > 1 || !lost(kind)) {
      return question;
    }
    Interaction interaction =
        switch (gap) {
          case Gap.TextGap text ->
              new Interaction.ShortAnswer(text.answers(), text.caseSensitive());
          case Gap.NumericGap numeric -> new Interaction.Numeric(numeric.answers(), "");
          case Gap.DropDownGap down ->
              new Interaction.ChoiceSelection(false, down.choices(), false);
        };
    return new Question(
        question.id(),
        question.label(),
        question.title(),
        GapNames.as("_____").text(question.stem()),
        interaction,
        question.points(),
        question.feedback(),
        question.tags(),
        question.origin());
  }

  private Feedback feedback() {
    Feedback feedback = question.feedback();
    boolean byPerson =
        question.interaction() instanceof Interaction.OpenResponse
            || question.interaction() instanceof Interaction.FileUpload;
    boolean outcome = lost(Feature.OUTCOME_FEEDBACK);
    return new Feedback(
        feedback.general(),
        byPerson && outcome ? RichText.EMPTY : feedback.correct(),
        outcome ? RichText.EMPTY : feedback.partiallyCorrect(),
        outcome
            ? byPerson ? RichText.EMPTY : feedback.incorrect().then(feedback.otherwise())
            : feedback.incorrect(),
        lost(Feature.HINTS) ? List.of() : feedback.hints(),
        outcome ? RichText.EMPTY : feedback.otherwise());
  }

  private Interaction interaction(Interaction asked) {
    return switch (asked) {
      case Interaction.OpenResponse open ->
          new Interaction.OpenResponse(
              open.modelAnswer(),
              notes(open.graderNotes()),
              lost(Feature.EXPECTED_LINES) ? null : open.expectedLines());
      case Interaction.FileUpload upload ->
          new Interaction.FileUpload(
              lost(Feature.ACCEPTED_FILES) ? 1 : upload.maximumFiles(),
              lost(Feature.ACCEPTED_FILES) ? List.of() : upload.acceptedTypes(),
              upload.modelAnswer(),
              notes(upload.graderNotes()));
      case Interaction.ChoiceSelection selection ->
          lost(Feature.PARTIAL_CREDIT)
              ? new Interaction.ChoiceSelection(
                  selection.multiple(),
                  selection.choices().stream()
                      .map(c -> new Choice(c.content(), c.key(), null, c.feedback()))
                      .toList(),
                  selection.shuffle())
              : selection;
      case Interaction.ShortAnswer words ->
          new Interaction.ShortAnswer(
              words(words.answers(), words.caseSensitive()), words.caseSensitive());
      case Interaction.Numeric numbers -> numbers(numbers);
      case Interaction.TrueFalse same -> same;
      case Interaction.Gaps same -> same;
      case Interaction.Matching same -> same;
      case Interaction.Ordering same -> same;
      case Interaction.None same -> same;
    };
  }

  private RichText notes(RichText notes) {
    return lost(Feature.GRADER_NOTES) ? RichText.EMPTY : notes;
  }

  /** One number stays one; of several, each is a text. */
  private Interaction numbers(Interaction.Numeric numbers) {
    List<NumericAnswer> right =
        numbers.answers().stream().filter(answer -> arrives(answer.credit())).toList();
    String unit = lost(Feature.UNIT) ? "" : numbers.unit();
    boolean retold = lost(Feature.NUMERIC) || lost(Feature.NUMERIC_GAP);
    if (right.size() == 1 || !retold) {
      return new Interaction.Numeric(right, unit);
    }
    return new Interaction.ShortAnswer(
        right.stream()
            .map(
                number ->
                    new AcceptedAnswer(
                        number.accepted().middle().toPlainString(),
                        number.credit(),
                        number.feedback()))
            .toList(),
        false);
  }

  private boolean arrives(BigDecimal credit) {
    return Credit.isFull(credit) || !lost(Feature.PARTIAL_CREDIT);
  }

  /** Of answers that differ in case alone, one where that does not count. */
  private List<AcceptedAnswer> words(List<AcceptedAnswer> answers, boolean exact) {
    Map<String, AcceptedAnswer> all = new LinkedHashMap<>();
    answers.stream()
        .filter(answer -> arrives(answer.credit()))
        .forEach(
            answer ->
                all.merge(
                    exact ? answer.text() : answer.text().toLowerCase(Locale.ROOT),
                    answer,
                    CartridgeQuestion::together));
    return List.copyOf(all.values());
  }

  private static AcceptedAnswer together(AcceptedAnswer one, AcceptedAnswer same) {
    return new AcceptedAnswer(
        one.text(),
        one.credit(),
        one.feedback().equals(same.feedback())
            ? one.feedback()
            : one.feedback().then(same.feedback()));
  }
}
