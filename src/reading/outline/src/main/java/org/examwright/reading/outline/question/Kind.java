package org.examwright.reading.outline.question;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of question as authors name them, with the attributes that only they have. */
enum Kind {
  ESSAY("essay", Set.of("lines")),
  UPLOAD("upload", Set.of("files", "types")),
  CHOICE("choice", Set.of("shuffle")),
  MULTIPLE("multiple", Set.of("shuffle")),
  TRUE_FALSE("true-false", Set.of()),
  SHORT("short", Set.of("case")),
  NUMERIC("numeric", Set.of("unit")),
  MATCHING("matching", Set.of("shuffle")),
  ORDERING("ordering", Set.of()),
  GAPS("gaps", Set.of("case")),
  DESCRIPTION("description", Set.of());

  private static final List<String> COMMON =
      List.of("points", "tags", "title", "markdown-title", "id", "label");

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<String> attributes;

  Kind(String word, Set<String> attributes) {
    this.word = word;
    this.attributes = attributes;
  }

  /** The class that names it, without its dot. */
  String word() {
    return word;
  }

  boolean allows(String attribute) {
    return COMMON.contains(attribute) || attributes.contains(attribute);
  }

  static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All kinds, for a hint. */
  static String words() {
    return Arrays.stream(values()).map(kind -> "." + kind.word).collect(Collectors.joining(" "));
  }

  static boolean isAttributeOfAny(String attribute) {
    return Arrays.stream(values()).anyMatch(kind -> kind.allows(attribute));
  }
}
