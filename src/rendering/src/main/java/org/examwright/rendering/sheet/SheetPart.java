package org.examwright.rendering.sheet;

import java.util.List;
import java.util.Map;
import org.examwright.model.text.RichText;

/** What stands on a sheet by itself. */
public sealed interface SheetPart {

  /**
   * The name of a section.
   *
   * @param level 1 for the outermost
   */
  record SectionHeading(int level, String name) implements SheetPart {}

  /** What introduces a section. */
  record SectionText(RichText text) implements SheetPart {}

  /**
   * A question.
   *
   * @param number as printed, without a full stop; empty for what is not to be answered
   * @param title the name that the author gave it apart from the stem; may be empty
   * @param points as printed ({@code 2 points}); empty when not printed
   * @param stem may be empty in a key
   * @param blanks how each gap of the stem looks, by the gap's id
   */
  record QuestionPart(
      String number,
      RichText title,
      String points,
      RichText stem,
      Map<String, Blank> blanks,
      List<AnswerPart> answer)
      implements SheetPart {
    public QuestionPart {
      blanks = Map.copyOf(blanks);
      answer = List.copyOf(answer);
    }
  }
}
