package org.examwright.exporters.qti.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.examwright.exporters.qti.packaging.PackageRightSides;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.text.RichText;

/** Finds what the interactions of a question collect and how it is scored. */
final class Responses {
  private final MappedCredits credits;

  private Responses(MappedCredits credits) {
    this.credits = credits;
  }

  /**
   * The responses of an interaction, in the order of their places.
   *
   * @param whole what a right answer to any of them scores
   */
  static List<Response> of(Interaction interaction, BigDecimal whole) {
    return new Responses(new MappedCredits(whole)).of(interaction);
  }

  private List<Response> of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored ->
          List.of(Response.byHand(Response.ONLY, BaseType.STRING));
      case Interaction.ChoiceSelection selection -> List.of(choices(selection));
      case Interaction.TrueFalse trueFalse -> List.of(trueFalse(trueFalse));
      case Interaction.ShortAnswer shortAnswer ->
          List.of(text(Response.ONLY, shortAnswer.answers(), shortAnswer.caseSensitive()));
      case Interaction.Numeric numeric -> List.of(number(Response.ONLY, numeric.answers()));
      case Interaction.Matching matching -> List.of(matching(matching));
      case Interaction.Ordering ordering -> List.of(ordering(ordering));
      case Interaction.Gaps gaps ->
          IntStream.range(0, gaps.gaps().size())
              .mapToObj(index -> gap(index, gaps.gaps()))
              .toList();
      case Interaction.FileUpload upload ->
          IntStream.range(0, upload.maximumFiles())
              .mapToObj(
                  index ->
                      Response.byHand(Response.id(index, upload.maximumFiles()), BaseType.FILE))
              .toList();
      case Interaction.None ignored -> List.of();
    };
  }

  private Response choices(Interaction.ChoiceSelection selection) {
    List<String> correct = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    boolean partial = selection.multiple();
    for (int i = 0; i < selection.choices().size(); i++) {
      Choice choice = selection.choices().get(i);
      String id = ChoiceIds.choice(i);
      if (choice.key()) {
        correct.add(id);
      }
      partial |= isPartial(choice);
      cases.add(chosen(id, credits.of(selection, choice), choice.feedback()));
    }
    return new Response(
        Response.ONLY,
        BaseType.IDENTIFIER,
        selection.multiple() ? Cardinality.MULTIPLE : Cardinality.SINGLE,
        correct,
        partial ? Scoring.MAP : Scoring.MATCH_CORRECT,
        cases);
  }

  private static boolean isPartial(Choice choice) {
    return choice.credit() != null && !choice.key() && choice.credit().signum() != 0;
  }

  private Response trueFalse(Interaction.TrueFalse trueFalse) {
    return new Response(
        Response.ONLY,
        BaseType.IDENTIFIER,
        Cardinality.SINGLE,
        List.of(trueFalse.key() ? ChoiceIds.TRUE : ChoiceIds.FALSE),
        Scoring.MATCH_CORRECT,
        List.of(
            chosen(ChoiceIds.TRUE, credits.of(trueFalse.key()), trueFalse.feedbackWhenTrue()),
            chosen(ChoiceIds.FALSE, credits.of(!trueFalse.key()), trueFalse.feedbackWhenFalse())));
  }

  private Response text(String id, List<AcceptedAnswer> answers, boolean caseSensitive) {
    AcceptedAnswer right =
        answers.stream().filter(answer -> Credit.isFull(answer.credit())).findFirst().orElseThrow();
    return new Response(
        id,
        BaseType.STRING,
        Cardinality.SINGLE,
        List.of(right.text()),
        Scoring.MAP,
        answers.stream()
            .map(
                answer ->
                    new Case(
                        new Condition.Written(answer.text(), caseSensitive),
                        credits.of(answer.credit()),
                        answer.feedback()))
            .toList());
  }

  private Response number(String id, List<NumericAnswer> answers) {
    NumericAnswer right =
        answers.stream().filter(answer -> Credit.isFull(answer.credit())).findFirst().orElseThrow();
    return new Response(
        id,
        BaseType.FLOAT,
        Cardinality.SINGLE,
        List.of(right.accepted().middle().toPlainString()),
        Scoring.FIRST_CASE,
        answers.stream()
            .map(
                answer ->
                    new Case(
                        new Condition.Counted(answer.accepted()),
                        credits.of(answer.credit()),
                        answer.feedback()))
            .toList());
  }

  private Response matching(Interaction.Matching matching) {
    PackageRightSides rights = PackageRightSides.of(matching);
    List<String> pairs = new ArrayList<>();
    for (int i = 0; i < matching.pairs().size(); i++) {
      Pair pair = matching.pairs().get(i);
      pairs.add(ChoiceIds.left(i) + " " + ChoiceIds.right(rights.indexOf(pair)));
    }
    BigDecimal share = credits.share(pairs.size());
    return new Response(
        Response.ONLY,
        BaseType.DIRECTED_PAIR,
        Cardinality.MULTIPLE,
        pairs,
        Scoring.MAP,
        pairs.stream().map(pair -> chosen(pair, share, RichText.EMPTY)).toList());
  }

  private Response ordering(Interaction.Ordering ordering) {
    return new Response(
        Response.ONLY,
        BaseType.IDENTIFIER,
        Cardinality.ORDERED,
        IntStream.range(0, ordering.items().size()).mapToObj(ChoiceIds::choice).toList(),
        Scoring.MATCH_CORRECT,
        List.of());
  }

  private Response gap(int index, List<Gap> gaps) {
    String id = Response.id(index, gaps.size());
    return switch (gaps.get(index)) {
      case Gap.TextGap text -> text(id, text.answers(), text.caseSensitive());
      case Gap.NumericGap numeric -> number(id, numeric.answers());
      case Gap.DropDownGap dropDown -> dropDown(id, index, dropDown.choices());
    };
  }

  private Response dropDown(String id, int gap, List<Choice> choices) {
    List<String> correct = new ArrayList<>();
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      String choiceId = ChoiceIds.ofGap(gap, i);
      if (choice.key()) {
        correct.add(choiceId);
      }
      BigDecimal credit =
          choice.credit() == null ? credits.of(choice.key()) : credits.of(choice.credit());
      cases.add(chosen(choiceId, credit, choice.feedback()));
    }
    return new Response(id, BaseType.IDENTIFIER, Cardinality.SINGLE, correct, Scoring.MAP, cases);
  }

  private static Case chosen(String value, BigDecimal credit, RichText feedback) {
    return new Case(new Condition.Chosen(value), credit, feedback);
  }
}
