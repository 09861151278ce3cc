package org.examwright.moodle.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of gaps within a text. */
public enum ClozeType {
  WORDS("SHORTANSWER", "SA", "MW"),
  /** Words that are compared with regard to case. */
  EXACT_WORDS("SHORTANSWER_C", "SAC", "MWC"),
  NUMBERS("NUMERICAL", "NM"),
  DROP_DOWN("MULTICHOICE", "MC"),
  SHUFFLED_DROP_DOWN("MULTICHOICE_S", "MCS"),
  /** Options beside or below each other. */
  LISTED_OPTIONS(
      "MULTICHOICE_V",
      "MCV",
      "MULTICHOICE_VS",
      "MCVS",
      "MULTICHOICE_H",
      "MCH",
      "MULTICHOICE_HS",
      "MCHS"),
  SEVERAL_OPTIONS(
      "MULTIRESPONSE",
      "MR",
      "MULTIRESPONSE_S",
      "MRS",
      "MULTIRESPONSE_H",
      "MRH",
      "MULTIRESPONSE_HS",
      "MRHS");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> words;

  ClozeType(String... words) {
    this.words = List.of(words);
  }

  /** How Moodle spells it. */
  public String word() {
    return words.getFirst();
  }

  /** The type that a word names. */
  static Optional<ClozeType> of(String word) {
    return Stream.of(values()).filter(type -> type.words.contains(word)).findFirst();
  }

  /** A regular expression for the words of all types. */
  static String anyWord() {
    return Stream.of(values())
        .flatMap(type -> type.words.stream())
        .collect(Collectors.joining("|"));
  }
}
