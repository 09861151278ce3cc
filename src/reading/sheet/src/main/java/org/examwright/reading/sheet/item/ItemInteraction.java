package org.examwright.reading.sheet.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Credit;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.Pair;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.BlankContent;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.sheet.grid.SheetCell;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.rich.OneLine;
import org.jspecify.annotations.Nullable;

/** Makes of the cells of a question how it is answered. */
final class ItemInteraction {
  private final ItemDraft draft;
  private final CellTexts texts;
  private final Problems problems;

  ItemInteraction(ItemDraft draft, CellTexts texts, Problems problems) {
    this.draft = draft;
    this.texts = texts;
    this.problems = problems;
  }

  /**
   * How the question is answered; nothing if that makes no sense, which has been reported.
   *
   * @throws InvalidQuestionException for what the model refuses
   */
  Optional<Interaction> read() {
    return switch (kind()) {
      case ESSAY -> Optional.of(open());
      case UPLOAD ->
          Optional.of(
              new Interaction.FileUpload(
                  draft.files, draft.fileTypes, text(draft.model), text(draft.grading)));
      case CHOICE, MULTIPLE -> new ItemChoices(draft, texts, problems).read();
      case TRUE_FALSE -> new ItemTruth(draft, texts, problems).read();
      case SHORT -> Optional.of(isUnanswered() ? unanswered() : words());
      case NUMERIC -> numbers();
      case MATCHING -> Optional.of(pairs());
      case ORDERING ->
          Optional.of(
              new Interaction.Ordering(
                  draft.options.stream().map(option -> text(option.cell())).toList()));
      case GAPS -> gaps();
      case DESCRIPTION -> Optional.of(new Interaction.None());
    };
  }

  /** The kind that the draft says, or else the one that its cells have. */
  Kind kind() {
    Kind said = draft.kind;
    if (said != null) {
      return said;
    }
    if (!draft.gaps.isEmpty()) {
      return Kind.GAPS;
    }
    if (!draft.pairs.isEmpty()) {
      return Kind.MATCHING;
    }
    if (draft.options.size() > 1) {
      return ItemTruth.offers(draft) ? Kind.TRUE_FALSE : Kind.CHOICE;
    }
    if (draft.options.isEmpty() && draft.answers.isEmpty()) {
      return Kind.ESSAY;
    }
    boolean truth =
        draft.options.isEmpty()
            && draft.answers.size() == 1
            && TruthWords.word(draft.answers.getFirst().cell().text()).isPresent();
    return truth ? Kind.TRUE_FALSE : Kind.SHORT;
  }

  private Interaction open() {
    RichText answer = text(draft.model);
    for (ItemDraft.CreditedCell each : draft.answers) {
      answer = answer.then(text(each.cell()));
    }
    if (draft.model == null && draft.answers.isEmpty()) {
      for (ItemDraft.OfferedCell option : draft.options) {
        answer = draft.poll ? answer : answer.then(text(option.cell()));
      }
    }
    return new Interaction.OpenResponse(answer, text(draft.grading), draft.lines);
  }

  private boolean isUnanswered() {
    return draft.answers.isEmpty() && draft.options.isEmpty() && !draft.markdown;
  }

  private Interaction unanswered() {
    problems.tally(
        draft.origin,
        "the short answer has no accepted words: it is read as an open question",
        "write the accepted words into its key");
    return open();
  }

  /** The options of a poll, which belong to its text: none is right. */
  static Block.BulletList listed(ItemDraft draft, CellTexts texts) {
    return new Block.BulletList(
        true, draft.options.stream().map(option -> texts.of(option.cell())).toList());
  }

  private Optional<Interaction> gaps() {
    return draft.markdown
        ? texts
            .gaps(draft.stem, draft.blanks == null ? "" : draft.blanks.text(), draft.caseSensitive)
            .map(Interaction.class::cast)
        : Optional.of(new Interaction.Gaps(draft.gaps));
  }

  private Interaction words() {
    Map<String, AcceptedAnswer> accepted = new LinkedHashMap<>();
    for (ItemDraft.CreditedCell answer : draft.answers) {
      List<String> wordings =
          draft.markdown
              ? BlankContent.answers(answer.cell().text())
              : alternatives(answer.cell().text());
      for (String words : wordings) {
        accepted.putIfAbsent(
            folded(words), new AcceptedAnswer(words, answer.credit(), RichText.EMPTY));
      }
    }
    for (ItemDraft.OfferedCell option : draft.options) {
      String words = oneLine(option.cell().text());
      accepted.putIfAbsent(
          folded(words),
          new AcceptedAnswer(
              words,
              option.credit() == null ? Credit.FULL : option.credit(),
              text(option.feedback())));
    }
    if (accepted.isEmpty()) {
      throw new InvalidQuestionException(
          "the question has no answer", "write the accepted words into its key");
    }
    return new Interaction.ShortAnswer(List.copyOf(accepted.values()), draft.caseSensitive);
  }

  private String folded(String words) {
    return draft.caseSensitive ? words : words.toLowerCase(Locale.ROOT);
  }

  /** What bars, semicolons or line ends set apart, if something stands on both sides. */
  private static List<String> alternatives(String text) {
    for (String separator : List.of("\n", "\\|", ";")) {
      String[] parts = text.split(separator, -1);
      boolean all = parts.length > 1;
      for (String part : parts) {
        all &= !part.isBlank();
      }
      if (all) {
        return Arrays.stream(parts).map(ItemInteraction::oneLine).toList();
      }
    }
    return List.of(oneLine(text));
  }

  private static String oneLine(String text) {
    return text.lines().map(String::strip).collect(Collectors.joining(" ")).strip();
  }

  private Optional<Interaction> numbers() {
    List<NumericAnswer> accepted = new ArrayList<>();
    List<ItemDraft.OfferedCell> cells = new ArrayList<>();
    draft.answers.forEach(
        answer -> cells.add(new ItemDraft.OfferedCell(answer.cell(), null, answer.credit(), null)));
    cells.addAll(draft.options);
    BigDecimal reach =
        draft.tolerance == null
            ? BigDecimal.ZERO
            : CellNumbers.first(draft.tolerance.text())
                .map(BigDecimal::abs)
                .orElse(BigDecimal.ZERO);
    for (ItemDraft.OfferedCell each : cells) {
      for (String part : numbers(each.cell().text())) {
        Optional<NumericAnswer.Accepted> number = CellNumbers.accepted(part);
        if (number.isEmpty()) {
          problems.error(
              each.cell().origin(),
              "`" + part + "` is no number",
              "write one such as 3.5 or 3.5 ± 0.1, or make it a short answer");
          return Optional.empty();
        }
        NumericAnswer.Accepted value =
            number.get() instanceof NumericAnswer.Value exact
                    && exact.tolerance().signum() == 0
                    && reach.signum() > 0
                ? new NumericAnswer.Value(exact.value(), reach)
                : number.get();
        accepted.add(
            new NumericAnswer(
                value, each.credit() == null ? Credit.FULL : each.credit(), text(each.feedback())));
      }
    }
    return Optional.of(new Interaction.Numeric(accepted, draft.unit));
  }

  /** A range has a comma or semicolon of its own, but no bar. */
  private static List<String> numbers(String text) {
    return text.contains("[")
        ? Arrays.stream(text.split("[|\\n]", -1)).map(String::strip).toList()
        : alternatives(text);
  }

  private Interaction pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (ItemDraft.PairedCells pair : draft.pairs) {
      pairs.add(new Pair(text(pair.left()), line(pair.right())));
    }
    return new Interaction.Matching(
        pairs, draft.distractors.stream().map(this::line).toList(), draft.shuffle);
  }

  private List<Inline> line(SheetCell cell) {
    return OneLine.of(text(cell).blocks());
  }

  private RichText text(@Nullable SheetCell cell) {
    return cell == null ? RichText.EMPTY : texts.of(cell);
  }
}
