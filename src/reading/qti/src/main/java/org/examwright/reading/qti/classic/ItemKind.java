package org.examwright.reading.qti.classic;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The kinds of items by the names that platforms give them. */
enum ItemKind {
  SINGLE(
      "multiple_choice_question multiplechoice multiple_choice cc.multiple_choice.v0p1"
          + " wct_multiplechoice either/or either_or missing_word_question"),
  MULTIPLE(
      "multiple_answers_question multipleanswer multiple_answer multi-select multiselect"
          + " multipleresponse multiple_response cc.multiple_response.v0p1"),
  TRUE_FALSE(
      "true_false_question true/false truefalse true_false cc.true_false.v0p1 wct_truefalse"),
  WORDS(
      "short_answer_question fillinblank fill_in_the_blank fillintheblank shortanswer"
          + " cc.fib.v0p1 cc.pattern_match.v0p1 wct_shortanswer wct_fillintheblank quiz_bowl quizbowl"
          + " fill_in_the_blanks fillintheblanks multi-short_answer multi-shortanswer"),
  GAPS("fill_in_multiple_blanks_question fillinmultiple fill_in_the_blank_plus fillintheblankplus"),
  DROP_DOWNS("multiple_dropdowns_question jumbled_sentence jumbledsentence wct_jumbledsentence"),
  CATEGORIES("categorization_question categorization"),
  MATCHING("matching_question matching wct_matching"),
  ORDERING("ordering_question ordering"),
  NUMBER("numerical_question numerical numeric arithmetic significant_figures significantfigures"),
  COMPUTED("calculated_question calculated formula_question formula wct_calculated"),
  OPEN(
      "essay_question essay cc.essay.v0p1 wct_paragraph long_answer longanswer short_response"
          + " shortresponse long_text written_response"),
  UPLOAD("file_upload_question file_upload fileupload"),
  TEXT("text_only_question textinformation text_information"),
  UNKNOWN(
      "hot_spot_question hot_spot hotspot opinion_scale opinionscale likert" + " wct_combination");

  private static final Map<String, ItemKind> BY_NAME = new HashMap<>();

  static {
    for (ItemKind kind : values()) {
      Arrays.stream(kind.names.split(" ", -1)).forEach(name -> BY_NAME.put(name, kind));
    }
  }

  private final String names;

  ItemKind(String names) {
    this.names = names;
  }

  /** The kind that a platform's name means; nothing for names that are not known. */
  static Optional<ItemKind> of(String name) {
    return Optional.ofNullable(
        BY_NAME.get(name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", "_")));
  }
}
