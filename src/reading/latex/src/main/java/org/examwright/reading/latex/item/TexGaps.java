package org.examwright.reading.latex.item;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.latex.item.TexDraft.OfferedText;
import org.examwright.reading.latex.syntax.TexNode;
import org.examwright.reading.latex.syntax.TexSource;
import org.examwright.reading.latex.text.TexCursor;
import org.examwright.reading.latex.text.TexTexts;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The blanks of a text. If one of them has no answer that somebody can type, a person grades all of
 * them.
 */
final class TexGaps implements TexTexts.GapReading {
  private static final String LINE = "_____";

  private final TexDraft draft;
  private final TexTexts texts;
  private final Problems problems;
  private final boolean open;
  private final List<Gap> gaps = new ArrayList<>();
  private final List<RichText> answers = new ArrayList<>();

  TexGaps(TexDraft draft, TexTexts texts, Problems problems) {
    this.draft = draft;
    this.texts = texts;
    this.problems = problems;
    this.open =
        (draft.asked != TexDraft.Asked.OPEN && draft.asked != TexDraft.Asked.CLOZE)
            || draft.computed
            || BlankAnswersLook.needGrading(draft, texts);
  }

  boolean isEmpty() {
    return gaps.isEmpty();
  }

  /** Whether there are blanks that a person grades. */
  boolean isOpen() {
    return !answers.isEmpty() && (draft.asked == TexDraft.Asked.OPEN || draft.computed);
  }

  /** What belongs into the blanks that a person grades. */
  RichText answers() {
    List<RichText> known = answers.stream().filter(answer -> !answer.isEmpty()).toList();
    if (known.isEmpty()) {
      return RichText.EMPTY;
    }
    return known.size() == 1 && answers.size() == 1
        ? known.getFirst()
        : RichText.of(
            new Block.OrderedList(
                1,
                true,
                answers.stream()
                    .map(answer -> answer.isEmpty() ? RichText.of("?") : answer)
                    .toList()));
  }

  Optional<Interaction> interaction() {
    return Optional.of(new Interaction.Gaps(gaps));
  }

  @Override
  public @Nullable Inline command(TexNode.Command command, TexCursor cursor) {
    if (!command.name().equals("fillin")) {
      return null;
    }
    cursor.star();
    Optional<List<TexNode>> answer = cursor.optional();
    cursor.option();
    List<TexNode> nodes = answer.orElse(List.of());
    RichText read = texts.read(nodes, "answer", draft);
    if (open) {
      answers.add(read);
      return new Inline.Text(LINE);
    }
    String id = String.valueOf(gaps.size() + 1);
    String words = TexAnswer.typed(read);
    Optional<BigDecimal> number = TexNumbers.of(TexSource.ofNodes(nodes));
    gaps.add(
        number.isPresent()
            ? new Gap.NumericGap(
                id,
                List.of(NumericAnswer.of(new NumericAnswer.Value(number.get(), BigDecimal.ZERO))))
            : new Gap.TextGap(id, List.of(AcceptedAnswer.of(words)), false));
    return new Inline.GapMark(id);
  }

  @Override
  public @Nullable Inline environment(TexNode.Environment environment) {
    if (draft.asked != TexDraft.Asked.CLOZE) {
      return null;
    }
    TexDraft inner = draft.gapDrafts.get(environment);
    if (inner == null) {
      return null;
    }
    String id = String.valueOf(gaps.size() + 1);
    Optional<Gap> gap = gap(id, inner);
    gap.ifPresent(gaps::add);
    draft.failed |= gap.isEmpty();
    return gap.isPresent() ? new Inline.GapMark(id) : new Inline.Text(LINE);
  }

  private Optional<Gap> gap(String id, TexDraft inner) {
    return switch (inner.asked) {
      case SHORT ->
          Optional.of(
              new Gap.TextGap(
                  id, TexInteractions.accepted(inner, texts, problems), inner.caseSensitive));
      case NUMERIC ->
          new TexInteractions(inner, texts, problems)
              .accepted()
              .map(numbers -> new Gap.NumericGap(id, numbers));
      case SINGLE, BOXES, TRUE_FALSE -> Optional.of(dropDown(id, inner));
      case MULTIPLE, OPEN, MATCHING, CLOZE, UPLOAD, DESCRIPTION -> {
        problems.error(
            inner.origin,
            "a blank of this kind is not known",
            "use one for a word, a number or one of several options");
        yield Optional.empty();
      }
    };
  }

  private Gap dropDown(String id, TexDraft inner) {
    List<Choice> choices = new ArrayList<>();
    for (OfferedText option : inner.options) {
      BigDecimal credit = option.credit();
      boolean key =
          credit == null ? option.right() : credit.compareTo(BigDecimal.valueOf(100)) == 0;
      choices.add(
          new Choice(
              texts.read(option.text(), "option", draft),
              key,
              key || credit == null || credit.signum() == 0 ? null : credit,
              texts.read(option.feedback(), "feedback", draft)));
    }
    return new Gap.DropDownGap(id, choices);
  }
}
