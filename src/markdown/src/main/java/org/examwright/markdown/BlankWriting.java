package org.examwright.markdown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Credit;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.draft.BlankLabel;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.BlankContent;
import org.examwright.reading.outline.notation.Kind;

/**
 * Writes blanks: between their double brackets what they accept, if there is room for it, or a name
 * for a part below the text.
 */
public final class BlankWriting {
  private final Map<String, String> written = new LinkedHashMap<>();
  private final List<Gap> described = new ArrayList<>();
  private final AnswerWriting answers;
  private final boolean caseSensitive;

  public BlankWriting(Interaction.Gaps gaps, AnswerWriting answers) {
    this.answers = answers;
    this.caseSensitive = isCaseSensitive(gaps);
    for (Gap gap : gaps.gaps()) {
      if (isBrief(gap)) {
        written.put(gap.id(), brief(gap));
      } else {
        described.add(gap);
        written.put(gap.id(), BlankContent.ofName(String.valueOf(described.size())));
      }
    }
  }

  /** Whether upper and lower case count in all blanks that do not say otherwise. */
  public static boolean isCaseSensitive(Interaction.Gaps gaps) {
    List<Gap.TextGap> texts =
        gaps.gaps().stream()
            .filter(Gap.TextGap.class::isInstance)
            .map(Gap.TextGap.class::cast)
            .toList();
    return !texts.isEmpty() && texts.stream().allMatch(Gap.TextGap::caseSensitive);
  }

  /** What stands between the brackets of a blank. */
  public String written(String id) {
    return written.getOrDefault(id, id);
  }

  /** The parts of the blanks for which there is no room in the text. */
  public List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < described.size(); i++) {
      parts.add(part(BlankLabel.written(String.valueOf(i + 1)), described.get(i)));
    }
    return parts;
  }

  private String part(String label, Gap gap) {
    return switch (gap) {
      case Gap.TextGap text -> label + words(text) + "\n\n" + answers.words(text.answers());
      case Gap.NumericGap numeric -> label + "\n\n" + answers.numbers(numeric.answers());
      case Gap.DropDownGap down -> label + "\n\n" + answers.choices(down.choices());
    };
  }

  private String words(Gap.TextGap text) {
    List<String> said = new ArrayList<>();
    if (text.answers().stream().allMatch(answer -> AnswerWriting.isNumber(answer.text()))) {
      said.add("." + Kind.SHORT.word());
    }
    if (text.caseSensitive() != caseSensitive) {
      said.add(
          text.caseSensitive()
              ? AttributeKey.CASE.with("sensitive")
              : AttributeKey.CASE.with("insensitive"));
    }
    return said.isEmpty() ? "" : " {" + String.join(" ", said) + "}";
  }

  private boolean isBrief(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          text.caseSensitive() == caseSensitive
              && text.answers().stream().allMatch(BlankWriting::isBrief);
      case Gap.NumericGap numeric ->
          numeric.answers().size() == 1
              && numeric.answers().stream().allMatch(BlankWriting::isBrief);
      case Gap.DropDownGap down ->
          down.choices().getFirst().key()
              && down.choices().stream().allMatch(BlankWriting::isBrief);
    };
  }

  private static boolean isBrief(AcceptedAnswer answer) {
    return isFull(answer.credit(), answer.feedback())
        && !AnswerWriting.isNumber(answer.text())
        && isPlain(answer.text());
  }

  private static boolean isBrief(NumericAnswer answer) {
    return isFull(answer.credit(), answer.feedback());
  }

  private static boolean isBrief(Choice choice) {
    return choice.credit() == null
        && choice.feedback().isEmpty()
        && choice.content().blocks().size() == 1
        && choice.content().blocks().getFirst() instanceof Block.Paragraph paragraph
        && paragraph.content().size() == 1
        && paragraph.content().getFirst() instanceof Inline.Text text
        && text.value().equals(text.value().strip())
        && isPlain(text.value());
  }

  /** A line end would end the blank, and at other controls readers may cut lines. */
  private static boolean isPlain(String words) {
    return !words.isBlank() && words.chars().noneMatch(c -> c < 0x20);
  }

  private static boolean isFull(BigDecimal credit, RichText feedback) {
    return Credit.isFull(credit) && feedback.isEmpty();
  }

  private static String brief(Gap gap) {
    return switch (gap) {
      case Gap.TextGap text ->
          BlankContent.ofAnswers(text.answers().stream().map(AcceptedAnswer::text).toList());
      case Gap.NumericGap numeric -> BlankContent.ofNumber(numeric.answers().getFirst().accepted());
      case Gap.DropDownGap down ->
          BlankContent.ofChoices(
              down.choices().stream().map(choice -> choice.content().plainText()).toList());
    };
  }
}
