package org.examwright.reading.outline.notation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.Interaction;

/** The kinds of question as authors name them, with the attributes that only they have. */
public enum Kind {
  ESSAY("essay", Set.of(AttributeKey.LINES)),
  UPLOAD("upload", Set.of(AttributeKey.FILES, AttributeKey.TYPES)),
  CHOICE("choice", Set.of(AttributeKey.SHUFFLE)),
  MULTIPLE("multiple", Set.of(AttributeKey.SHUFFLE)),
  TRUE_FALSE("true-false", Set.of()),
  SHORT("short", Set.of(AttributeKey.CASE)),
  NUMERIC("numeric", Set.of(AttributeKey.UNIT)),
  MATCHING("matching", Set.of(AttributeKey.SHUFFLE)),
  ORDERING("ordering", Set.of()),
  GAPS("gaps", Set.of(AttributeKey.CASE)),
  DESCRIPTION("description", Set.of());

  private static final List<AttributeKey> COMMON =
      List.of(
          AttributeKey.POINTS,
          AttributeKey.TAGS,
          AttributeKey.TITLE,
          AttributeKey.MARKDOWN_TITLE,
          AttributeKey.ID,
          AttributeKey.LABEL);

  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
  private final Set<AttributeKey> attributes;

  Kind(String word, Set<AttributeKey> attributes) {
    this.word = word;
    this.attributes = attributes;
  }

  /** The class that names it, without its dot. */
  public String word() {
    return word;
  }

  /** Whether an attribute means something to it. */
  public boolean allows(String attribute) {
    return Stream.concat(COMMON.stream(), attributes.stream())
        .anyMatch(key -> key.word().equals(attribute));
  }

  /** The kind of an interaction. */
  public static Kind of(Interaction interaction) {
    return switch (interaction) {
      case Interaction.OpenResponse ignored -> ESSAY;
      case Interaction.FileUpload ignored -> UPLOAD;
      case Interaction.ChoiceSelection selection -> selection.multiple() ? MULTIPLE : CHOICE;
      case Interaction.TrueFalse ignored -> TRUE_FALSE;
      case Interaction.ShortAnswer ignored -> SHORT;
      case Interaction.Numeric ignored -> NUMERIC;
      case Interaction.Matching ignored -> MATCHING;
      case Interaction.Ordering ignored -> ORDERING;
      case Interaction.Gaps ignored -> GAPS;
      case Interaction.None ignored -> DESCRIPTION;
    };
  }

  /** The kind that a class names, if it does. */
  public static Optional<Kind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
  }

  /** All kinds, for a hint. */
  public static String words() {
    return Arrays.stream(values()).map(kind -> "." + kind.word).collect(Collectors.joining(" "));
  }

  /** Whether a class names a kind. */
  public static boolean isNamed(String word) {
    return of(word).isPresent();
  }

  public static boolean isAttributeOfAny(String attribute) {
    return Arrays.stream(values()).anyMatch(kind -> kind.allows(attribute));
  }
}
