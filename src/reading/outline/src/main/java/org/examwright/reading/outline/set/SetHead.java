package org.examwright.reading.outline.set;

import java.util.List;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.reading.outline.question.SetDefaults;
import org.jspecify.annotations.Nullable;

/**
 * What a file says of its set as a whole.
 *
 * @param title null if only a heading may say it
 * @param language a BCP 47 tag; null if the file does not say
 * @param category the names of the categories around all of the set's own
 * @param pick how many of the questions that stand in no category are drawn; null for all
 * @param sitting how the set is sat as a test
 * @param titleBlock what stands at the head of a paper; its logo is an address
 * @param defaults what it says of all questions
 */
public record SetHead(
    @Nullable String title,
    @Nullable String language,
    List<String> category,
    @Nullable WrittenPick pick,
    Sitting sitting,
    TitleBlock titleBlock,
    SetDefaults defaults) {
  /**
   * Of a file that says nothing of its set.
   *
   * @param spoken the language that the text seems to be in
   */
  public static SetHead none(String spoken) {
    return new SetHead(
        null,
        null,
        List.of(),
        null,
        Sitting.OPEN,
        TitleBlock.NONE,
        new SetDefaults(null, List.of(), false, spoken, true));
  }

  /** Copies the category. */
  public SetHead {
    category = List.copyOf(category);
  }
}
