package org.examwright.exporters.sheet.platform;

import java.util.List;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;

/** What templates of quiz platforms have no place for. */
final class PlainLosses {
  private static final List<Feature> OF_SETS =
      List.of(
          Feature.SECTIONS,
          Feature.SECTION_INTRODUCTION,
          Feature.SECTION_PICK,
          Feature.LANGUAGE,
          Feature.TIME_LIMIT,
          Feature.ATTEMPTS,
          Feature.TITLE_BLOCK);
  private static final List<Feature> NOTES =
      List.of(Feature.LANGUAGE, Feature.TAGS, Feature.TITLE, Feature.TITLE_BLOCK);

  private static final List<Feature> PLURAL =
      List.of(
          Feature.SECTIONS,
          Feature.HINTS,
          Feature.TAGS,
          Feature.GRADER_NOTES,
          Feature.EXPECTED_LINES,
          Feature.MATCHING_DISTRACTORS,
          Feature.TEXT_GAP,
          Feature.DROP_DOWN_GAP,
          Feature.NUMERIC_GAP);

  private PlainLosses() {}

  /** Nothing but words, and nothing said of a set. */
  static Capabilities ofText() {
    return ofFormatting(ofSets(Capabilities.ALL));
  }

  static Capabilities ofSets(Capabilities all) {
    return without(all, OF_SETS.toArray(Feature[]::new));
  }

  /** The same, but these features are left out. */
  static Capabilities without(Capabilities all, Feature... features) {
    Capabilities fewer = all;
    for (Feature feature : features) {
      String remark =
          (PLURAL.contains(feature) ? "have" : "has")
              + (feature.group() == Feature.Group.KIND ? " no kind here" : " no place here");
      Weight weight =
          feature.group() == Feature.Group.KIND
              ? Weight.LEFT_OUT
              : NOTES.contains(feature) ? Weight.NOTE : Weight.LOST;
      fewer = fewer.without(feature, weight, remark);
    }
    return fewer;
  }

  /** The same, but questions of these kinds are left out. */
  static Capabilities withoutKinds(Capabilities all, Feature... kinds) {
    return without(all, kinds);
  }

  /** Feedback of any kind, hints, and what belongs to single questions in other places. */
  static Capabilities withoutDetails(Capabilities all) {
    return without(
            all,
            Feature.GENERAL_FEEDBACK,
            Feature.OUTCOME_FEEDBACK,
            Feature.CHOICE_FEEDBACK,
            Feature.ANSWER_FEEDBACK,
            Feature.HINTS,
            Feature.TAGS,
            Feature.TITLE)
        .without(Feature.POINTS, Weight.CHANGED, "become those of the platform")
        .without(Feature.PARTIAL_CREDIT, Weight.CHANGED, "is not given: an answer is right or not");
  }

  /** Whether options are mixed, which the one who starts a game chooses. */
  static Capabilities orderIsChosenThere(Capabilities all) {
    return all.without(Feature.SHUFFLE, Weight.NOTE, "are mixed if that is chosen there")
        .without(Feature.FIXED_ORDER, Weight.NOTE, "are mixed if that is chosen there");
  }

  private static Capabilities ofFormatting(Capabilities all) {
    return all.substituting(Feature.CODE_BLOCK, Weight.CHANGED, "becomes plain text")
        .substituting(Feature.INLINE_CODE, Weight.NOTE, "becomes plain text")
        .substituting(Feature.LIST, Weight.CHANGED, "become plain text")
        .substituting(Feature.TABLE, Weight.CHANGED, "become plain text with | between cells")
        .substituting(Feature.QUOTE, Weight.NOTE, "become plain text")
        .substituting(Feature.FORMULA, Weight.CHANGED, "stay LaTeX")
        .without(Feature.IMAGE, Weight.LOST, "are replaced by their alternative text")
        .without(Feature.REMOTE_IMAGE, Weight.LOST, "are replaced by their alternative text")
        .substituting(Feature.LINK, Weight.NOTE, "become words with the address behind them")
        .without(Feature.STRIKE, Weight.LOST, "loses its line")
        .substituting(
            Feature.SUB_AND_SUPERSCRIPT,
            Weight.NOTE,
            "becomes small characters, or stands behind _ and ^")
        .substituting(Feature.CHOICE_MARKUP, Weight.NOTE, "becomes plain text");
  }
}
