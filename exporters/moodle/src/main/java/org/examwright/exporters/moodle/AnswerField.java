package org.examwright.exporters.moodle;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.model.Interaction;

/**
 * The place in a stem where Moodle sets the field for a short answer or a number: the first five
 * underscores, wherever they stand in the markup, or else below the stem.
 */
final class AnswerField {
  static final String PLACE = "_____";
  private static final String HIDDEN = "____&#95;";

  /** What no author means to be written on, and then underscores among words. */
  private static final Pattern UNWRITABLE_OR_PLACE =
      Pattern.compile(
          "<code.*?</code>|<span class=\"nolink.*?</span>|<[^>]*>|\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\\\]|("
              + PLACE
              + "+)",
          Pattern.DOTALL);

  private AnswerField() {}

  /**
   * A stem without a place but where authors want one as well: in the first underscores among
   * words, where the question has a field.
   */
  static String placed(String html, Interaction interaction) {
    return switch (interaction) {
      case Interaction.ShortAnswer ignored -> amongWords(html);
      case Interaction.Numeric ignored -> amongWords(html);
      case Interaction.Gaps ignored -> nowhere(html); // the field of a missing word has a place
      case Interaction.OpenResponse ignored -> html;
      case Interaction.ChoiceSelection ignored -> html;
      case Interaction.TrueFalse ignored -> html;
      case Interaction.Matching ignored -> html;
      case Interaction.Ordering ignored -> html;
      case Interaction.FileUpload ignored -> html;
      case Interaction.None ignored -> html;
    };
  }

  /** Whether Moodle sets the field within a stem. */
  static boolean isWithin(String html, Interaction interaction) {
    return (interaction instanceof Interaction.ShortAnswer
            || interaction instanceof Interaction.Numeric)
        && placed(html, interaction).contains(PLACE);
  }

  private static String nowhere(String html) {
    return html.replace(PLACE, HIDDEN);
  }

  private static String amongWords(String html) {
    return UNWRITABLE_OR_PLACE
        .matcher(html)
        .results()
        .filter(found -> found.group(1) != null)
        .findFirst()
        .map(place -> around(html, place))
        .orElseGet(() -> nowhere(html));
  }

  private static String around(String html, MatchResult place) {
    return nowhere(html.substring(0, place.start()))
        + place.group()
        + nowhere(html.substring(place.end()));
  }
}
