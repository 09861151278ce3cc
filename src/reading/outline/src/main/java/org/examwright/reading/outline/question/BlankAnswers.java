package org.examwright.reading.outline.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.AcceptedAnswer;
import org.examwright.model.Choice;
import org.examwright.model.Gap;
import org.examwright.model.NumericAnswer;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import org.examwright.reading.outline.notation.BlankContent;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.outline.text.BlankReading;
import org.examwright.reading.outline.text.NodePlaces;
import org.examwright.reading.outline.tree.BlankNode;
import org.examwright.reading.source.Problems;

/** Reads the blanks of one question, see {@link BlankContent}. */
final class BlankAnswers implements BlankReading {
  private final boolean caseSensitive;
  private final Problems problems;
  private final BlankParts parts;
  private final List<Gap> gaps = new ArrayList<>();
  private boolean failed;

  /**
   * @param parts what is said of blanks below the text
   */
  BlankAnswers(boolean caseSensitive, BlankParts parts, Problems problems) {
    this.caseSensitive = caseSensitive;
    this.parts = parts;
    this.problems = problems;
  }

  /** The gaps read so far, in the order of the text. */
  List<Gap> gaps() {
    return List.copyOf(gaps);
  }

  /** Whether a blank made no sense, which has been reported. */
  boolean failed() {
    return failed || parts.failed();
  }

  @Override
  public Inline read(BlankNode blank) {
    try {
      String id = Integer.toString(gaps.size() + 1);
      Optional<Gap> gap =
          parts.describe(blank) ? parts.gap(id, blank) : Optional.of(gap(id, blank.source()));
      gap.ifPresent(gaps::add);
      return new Inline.GapMark(id);
    } catch (InvalidQuestionException e) {
      failed = true;
      problems.error(new NodePlaces(problems).of(blank), e);
      return new Inline.Text("[[" + blank.content() + "]]");
    }
  }

  private Gap gap(String id, String content) {
    if (BlankContent.isDropDown(content)) {
      return dropDown(id, content);
    }
    Optional<NumericAnswer.Accepted> number =
        WrittenNumbers.accepted(content.replace("\\[", "[").replace("\\]", "]"));
    if (number.isPresent()) {
      return new Gap.NumericGap(id, List.of(NumericAnswer.of(number.get())));
    }
    return new Gap.TextGap(
        id, BlankContent.answers(content).stream().map(AcceptedAnswer::of).toList(), caseSensitive);
  }

  /** The first choice is right; a comma within a choice is written with a backslash. */
  private static Gap dropDown(String id, String content) {
    List<Choice> choices = new ArrayList<>();
    for (String words : BlankContent.choices(content)) {
      choices.add(
          Choice.of(words.isEmpty() ? RichText.EMPTY : RichText.of(words), choices.isEmpty()));
    }
    return new Gap.DropDownGap(id, choices);
  }
}
