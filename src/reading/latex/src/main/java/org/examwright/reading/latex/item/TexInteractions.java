package org.examwright.reading.latex.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.item.TexDraft.Asked;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;

/** Makes of a draft how its question is answered. */
record TexInteractions(TexDraft draft, TexTexts texts, Problems problems) {

  /** The choices of a question; nothing if that makes no sense, which has been reported. */
  Optional<Interaction> choices() {
    if (draft.options.stream().anyMatch(TexInteractions::isRight)) {
      KeyByLook.warnOfShown(draft, problems);
    } else {
      KeyByLook.find(draft, problems);
    }
    List<RichText> contents = new ArrayList<>();
    for (OfferedText option : draft.options) {
      RichText content = texts.read(option.text(), "option", draft);
      contents.add(content);
    }
    long keys = draft.options.stream().filter(TexInteractions::isRight).count();
    if (keys == 0) {
      problems.error(
          draft.origin,
          "no option of the question is marked as right",
          "mark it as the right one in its file, such as with `\\CorrectChoice`");
      return Optional.empty();
    }
    Optional<Interaction> truth = truth(contents);
    if (truth.isPresent()) {
      return truth;
    }
    boolean several = draft.asked == Asked.MULTIPLE || (keys > 1 && !isCredited());
    if (several && draft.asked == Asked.SINGLE) {
      problems.note(draft.origin, keys + " options are marked as right: several may be chosen");
    }
    BigDecimal share = Interaction.ChoiceSelection.shareOf(Math.max(1, keys));
    List<Choice> choices = new ArrayList<>();
    for (int i = 0; i < draft.options.size(); i++) {
      OfferedText option = draft.options.get(i);
      boolean key = several ? isRight(option) : isWhole(option);
      BigDecimal credit = option.credit();
      boolean usual =
          credit == null
              || (several ? key && credit.compareTo(share) == 0 : key || credit.signum() == 0);
      choices.add(
          new Choice(
              contents.get(i),
              key,
              usual ? null : credit,
              texts.read(option.feedback(), "feedback", draft)));
    }
    return Optional.of(new Interaction.ChoiceSelection(several, choices, draft.shuffle));
  }

  private boolean isCredited() {
    return draft.asked == Asked.SINGLE
        && draft.options.stream().anyMatch(option -> option.credit() != null)
        && draft.options.stream().filter(TexInteractions::isWhole).count() == 1;
  }

  private static boolean isRight(OfferedText option) {
    BigDecimal credit = option.credit();
    return credit == null ? option.right() : credit.signum() > 0;
  }

  private static boolean isWhole(OfferedText option) {
    BigDecimal credit = option.credit();
    return credit == null ? option.right() : Credit.isFull(credit);
  }

  /** Options that are the words True and False. */
  private Optional<Interaction> truth(List<RichText> contents) {
    if (contents.size() != 2
        || draft.asked == Asked.MULTIPLE
        || draft.options.stream().filter(TexInteractions::isRight).count() != 1
        || draft.options.stream().anyMatch(option -> option.credit() != null)) {
      return Optional.empty();
    }
    Optional<Boolean> first = TruthTexts.of(contents.get(0).plainText());
    Optional<Boolean> second = TruthTexts.of(contents.get(1).plainText());
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      return Optional.empty();
    }
    int right = isRight(draft.options.get(0)) ? 0 : 1;
    int yes = first.get() ? 0 : 1;
    return Optional.of(
        new Interaction.TrueFalse(
            right == yes,
            texts.read(draft.options.get(yes).feedback(), "feedback", draft),
            texts.read(draft.options.get(1 - yes).feedback(), "feedback", draft)));
  }

  /** A statement whose key is the only answer. */
  Optional<Interaction> statement() {
    if (draft.options.size() != 2) {
      return choices();
    }
    boolean first = isRight(draft.options.get(0));
    boolean second = isRight(draft.options.get(1));
    if (first == second) {
      problems.error(
          draft.origin,
          first
              ? "the statement is marked both as true and as false"
              : "nothing says whether the statement is true",
          "mark one of the two");
      return Optional.empty();
    }
    return Optional.of(
        new Interaction.TrueFalse(first, said(draft.options.get(0)), said(draft.options.get(1))));
  }

  /** What stands with one of the two: the word for it, or what those read who choose it. */
  private RichText said(OfferedText option) {
    RichText text = texts.read(option.text(), "option", draft);
    RichText feedback = texts.read(option.feedback(), "feedback", draft);
    return TruthTexts.of(text.plainText()).isPresent() ? feedback : text.then(feedback);
  }

  Interaction words() {
    return new Interaction.ShortAnswer(accepted(draft, texts, problems), draft.caseSensitive);
  }

  static List<AcceptedAnswer> accepted(TexDraft draft, TexTexts texts, Problems problems) {
    List<AcceptedAnswer> accepted = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TexDraft.AcceptedText answer : draft.answers) {
      String words = TexAnswer.words(answer.text(), texts, draft);
      if (seen.add(draft.caseSensitive ? words : words.toLowerCase(Locale.ROOT))) {
        accepted.add(
            new AcceptedAnswer(
                words, answer.credit(), texts.read(answer.feedback(), "feedback", draft)));
      } else {
        problems.note(answer.origin(), "the answer `" + words + "` is there already and left out");
      }
    }
    return accepted;
  }

  Optional<Interaction> numbers() {
    return accepted().map(numbers -> new Interaction.Numeric(numbers, ""));
  }

  Optional<List<NumericAnswer>> accepted() {
    List<NumericAnswer> numbers = new ArrayList<>();
    for (TexDraft.AcceptedText answer : draft.answers) {
      String written = TexSource.ofNodes(answer.text()).strip();
      texts.account().takeAll(answer.text(), "answer", draft);
      Optional<BigDecimal> value = TexNumbers.of(written);
      if (value.isEmpty()) {
        problems.error(
            answer.origin(),
            "`" + written + "` is no number",
            "write one such as 3.5, or make it a short answer");
        return Optional.empty();
      }
      BigDecimal reach = answer.tolerance() == null ? BigDecimal.ZERO : answer.tolerance();
      numbers.add(
          new NumericAnswer(
              new NumericAnswer.Value(value.get(), reach),
              answer.credit(),
              texts.read(answer.feedback(), "feedback", draft)));
    }
    return Optional.of(numbers);
  }

  Interaction pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (TexDraft.PairedTexts pair : draft.pairs) {
      pairs.add(
          new Pair(
              texts.read(pair.left(), "pair", draft), texts.line(pair.right(), "pair", draft)));
    }
    List<List<Inline>> distractors = new ArrayList<>();
    for (List<TexNode> distractor : draft.distractors) {
      distractors.add(texts.line(distractor, "pair", draft));
    }
    return new Interaction.Matching(pairs, distractors, draft.shuffle);
  }
}
