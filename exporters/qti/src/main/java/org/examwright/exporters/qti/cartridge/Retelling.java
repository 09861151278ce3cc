package org.examwright.exporters.qti.cartridge;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.exporters.qti.item12.Share;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.text.RichText;

/**
 * Says a question in the few kinds that the profile has, where that asks for the same.
 *
 * <p>A matching question becomes a single choice for each pair; a gap, a short answer or a single
 * choice; a number, a text if it is exact. What has a tolerance, an order or several gaps asks for
 * something that no text or choice of the profile stands for.
 */
sealed interface Retelling {
  RichText stem();

  /** A person grades what is written, or a file that is handed in. */
  record Graded(RichText stem, boolean file) implements Retelling {}

  /** Choices to pick from. */
  record Choices(RichText stem, Interaction.ChoiceSelection selection) implements Retelling {}

  /** A statement that is true or false. */
  record Statement(RichText stem, Interaction.TrueFalse trueFalse) implements Retelling {}

  /** A text to be written, which may be a number. */
  record Words(RichText stem, Interaction.ShortAnswer answers, boolean number)
      implements Retelling {}

  /**
   * The parts that a question becomes; none if the profile has no words for it.
   *
   * @param stem the text in front of it and its own
   */
  static List<Retelling> of(RichText stem, Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> List.of(new Graded(stem, false));
      case Interaction.ChoiceSelection selection -> List.of(new Choices(stem, selection));
      case Interaction.TrueFalse trueFalse -> List.of(new Statement(stem, trueFalse));
      case Interaction.ShortAnswer answers -> words(stem, answers);
      case Interaction.Numeric numeric -> number(stem, numeric.answers(), numeric.unit());
      case Interaction.Matching matching -> pairs(stem, matching);
      case Interaction.Gaps gaps ->
          gaps.gaps().size() == 1 ? gap(stem, gaps.gaps().getFirst()) : List.of();
      case Interaction.FileUpload upload -> upload(stem, upload);
      case Interaction.Ordering ignored -> List.of();
      case Interaction.None ignored -> List.of();
    };
  }

  private static List<Retelling> words(RichText stem, Interaction.ShortAnswer answers) {
    return answers.answers().stream().map(AcceptedAnswer::text).anyMatch(GuardedText::isFatal)
        ? List.of()
        : List.of(new Words(stem, answers, false));
  }

  private static List<Retelling> gap(RichText stem, Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          words(stem, new Interaction.ShortAnswer(text.answers(), text.caseSensitive()));
      case Gap.DropDownGap dropDown ->
          List.of(
              new Choices(stem, new Interaction.ChoiceSelection(false, dropDown.choices(), false)));
      case Gap.NumericGap numeric -> number(stem, numeric.answers(), "");
    };
  }

  private static List<Retelling> number(RichText stem, List<NumericAnswer> numbers, String unit) {
    List<AcceptedAnswer> answers = new ArrayList<>();
    for (NumericAnswer number : numbers) {
      if (!Share.isAll(number.credit())) {
        continue;
      }
      if (number.accepted().reach().signum() != 0) {
        return List.of();
      }
      answers.add(
          new AcceptedAnswer(
              number.accepted().middle().toPlainString(), number.credit(), number.feedback()));
    }
    if (answers.stream().map(AcceptedAnswer::text).distinct().count() < answers.size()) {
      return List.of();
    }
    RichText asked = unit.isEmpty() ? stem : stem.then(RichText.of("(" + unit + ")"));
    // Canvas knows one number a question; several are texts to it.
    boolean one = answers.size() == 1;
    return List.of(new Words(asked, new Interaction.ShortAnswer(answers, false), one));
  }

  private static List<Retelling> pairs(RichText stem, Interaction.Matching matching) {
    PackageRightSides rights = PackageRightSides.of(matching);
    if (rights.contents().size() < 2) {
      return List.of();
    }
    return matching.pairs().stream().<Retelling>map(pair -> pair(stem, pair, rights)).toList();
  }

  private static Retelling pair(RichText stem, Pair pair, PackageRightSides rights) {
    int key = rights.indexOf(pair);
    List<Choice> choices =
        IntStream.range(0, rights.contents().size())
            .mapToObj(i -> Choice.of(RichText.ofInlines(rights.contents().get(i)), i == key))
            .toList();
    return new Choices(
        stem.then(pair.left()), new Interaction.ChoiceSelection(false, choices, false));
  }

  private static List<Retelling> upload(RichText stem, Interaction.FileUpload upload) {
    List<String> limits = new ArrayList<>(upload.acceptedTypes());
    if (upload.maximumFiles() > 1) {
      limits.addFirst("≤ " + upload.maximumFiles());
    }
    RichText below =
        limits.isEmpty() ? RichText.EMPTY : RichText.of("(" + String.join(", ", limits) + ")");
    return List.of(new Graded(stem.then(below), true));
  }
}
