package org.examwright.moodle.xml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The types of questions that Moodle XML names; a category is one of them. */
public enum XmlType {
  CATEGORY("category"),
  DESCRIPTION("description"),
  ESSAY("essay"),
  MULTIPLE_CHOICE("multichoice"),
  TRUE_FALSE("truefalse"),
  SHORT_ANSWER("shortanswer"),
  NUMERICAL("numerical"),
  MATCHING("matching", "match"),
  ORDERING("ordering"),
  /** A text with answers in it. */
  CLOZE("cloze", "multianswer"),
  /** A text with places for words, which are selected. */
  SELECT_WORDS("gapselect"),
  /** The same, but the words are dragged. */
  DRAG_WORDS("ddwtos");

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> words;

  XmlType(String... words) {
    this.words = List.of(words);
  }

  /** How Moodle spells it. */
  public String word() {
    return words.getFirst();
  }

  /** The type that a word names. */
  public static Optional<XmlType> of(String word) {
    return Stream.of(values()).filter(type -> type.words.contains(word)).findFirst();
  }
}
