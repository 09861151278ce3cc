package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.examwright.exporters.sheet.table.LineWriting;
import org.examwright.exporters.sheet.table.TableCell;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.reading.outline.notation.WrittenNumbers;

/**
 * Writes cards to paste into Quizlet and the like: a question, a tab, what is right, a line each.
 */
public final class QuizletExporter implements Exporter<QuizletExporter.Options> {
  /** There is nothing to choose. */
  public record Options() {}

  private static final Format FORMAT =
      new Format("quizlet", "Quizlet", "Quizlet (Import, paste), Anki", "quizlet.txt", true);
  private static final String CARD = "becomes a card, which shows the right answer on its back";

  private static final Capabilities CAPABILITIES =
      PlainLosses.withoutDetails(
              PlainLosses.without(
                  PlainLosses.withoutKinds(
                      cards(
                          PlainLosses.ofText(),
                          Feature.OPEN_RESPONSE,
                          Feature.SINGLE_CHOICE,
                          Feature.MULTIPLE_CHOICE,
                          Feature.TRUE_FALSE,
                          Feature.SHORT_ANSWER,
                          Feature.NUMERIC,
                          Feature.TEXT_GAP),
                      Feature.MATCHING,
                      Feature.ORDERING,
                      Feature.DROP_DOWN_GAP,
                      Feature.NUMERIC_GAP,
                      Feature.FILE_UPLOAD,
                      Feature.DESCRIPTION),
                  Feature.GRADER_NOTES,
                  Feature.EXPECTED_LINES))
          .without(Feature.SHUFFLE, Weight.NOTE, "stay in their order on the card")
          .without(Feature.CASE_SENSITIVE, Weight.NOTE, "are for the learner to compare")
          .without(Feature.CASE_INSENSITIVE, Weight.NOTE, "are for the learner to compare");

  private static Capabilities cards(Capabilities all, Feature... kinds) {
    Capabilities cards = all;
    for (Feature kind : kinds) {
      cards = cards.substituting(kind, Weight.CHANGED, CARD);
    }
    return cards;
  }

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Options defaults() {
    return new Options();
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, Options options) {
    return new PlatformFile(FORMAT.ending(), CAPABILITIES)
        .of(
            set,
            (question, number, notes) -> List.of(card(question, set.language(), notes)),
            LineWriting::of);
  }

  static List<TableCell> card(Question question, String language, RowNotes notes) {
    StringBuilder front = new StringBuilder(FlatText.LINE.of(question.stem()));
    String back =
        switch (question.interaction()) {
          case Interaction.OpenResponse open -> FlatText.LINE.of(open.modelAnswer());
          case Interaction.ChoiceSelection selection ->
              chosen(OfferedOptions.of(selection, FlatText.LINE), front);
          case Interaction.TrueFalse truth -> {
            OfferedOptions options = OfferedOptions.of(truth, language);
            yield options.text(options.keys().getFirst());
          }
          case Interaction.ShortAnswer words -> words(words.answers());
          case Interaction.Numeric numeric -> numbers(numeric);
          case Interaction.Gaps gaps ->
              gaps.gaps().stream()
                  .map(Gap::words)
                  .map(QuizletExporter::words)
                  .collect(Collectors.joining(", "));
          case Interaction.Matching ignored -> "";
          case Interaction.Ordering ignored -> "";
          case Interaction.FileUpload ignored -> "";
          case Interaction.None ignored -> "";
        };
    if (back.isBlank()) {
      notes.leaveOut("nothing says what is right", "give it a model answer");
    }
    if (front.toString().isBlank()) {
      notes.leaveOut("it has no words", "write what is asked in words");
    }
    return TemplateCells.row(List.of(front.toString(), back.strip()));
  }

  /** Behind the question stand its options with their letters. */
  private static String chosen(OfferedOptions options, StringBuilder front) {
    List<String> right = new ArrayList<>();
    for (int place = 1; place <= options.texts().size(); place++) {
      String letter = Origin.letters(place) + ") " + options.text(place);
      front.append(' ').append(letter);
      if (options.keys().contains(place)) {
        right.add(letter);
      }
    }
    return String.join(" / ", right);
  }

  private static String words(List<AcceptedAnswer> answers) {
    return answers.stream()
        .filter(answer -> Credit.isFull(answer.credit()))
        .map(answer -> answer.text().replaceAll("\\s+", " "))
        .collect(Collectors.joining(" / "));
  }

  private static String numbers(Interaction.Numeric numeric) {
    return numeric.answers().stream()
            .filter(answer -> Credit.isFull(answer.credit()))
            .map(NumericAnswer::accepted)
            .map(WrittenNumbers::written)
            .collect(Collectors.joining(" / "))
        + (numeric.unit().isBlank() ? "" : " " + numeric.unit().strip());
  }
}
