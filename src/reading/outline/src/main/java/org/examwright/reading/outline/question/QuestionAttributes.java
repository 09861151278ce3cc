package org.examwright.reading.outline.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.outline.notation.Kind;
import org.examwright.reading.outline.notation.WordList;
import org.examwright.reading.outline.notation.WrittenNumbers;
import org.examwright.reading.outline.tree.Attributes;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/** What the attributes of a question say, with what the set says behind them. */
final class QuestionAttributes {
  private final Attributes attributes;
  private final SetDefaults defaults;
  private final Origin origin;
  private final Problems problems;
  private final @Nullable Kind kind;

  QuestionAttributes(
      Attributes attributes, SetDefaults defaults, Origin origin, Problems problems) {
    this.attributes = attributes;
    this.defaults = defaults;
    this.origin = origin;
    this.problems = problems;
    this.kind = findKind();
    check();
  }

  /** The kind that the author named. */
  Optional<Kind> kind() {
    return Optional.ofNullable(kind);
  }

  /** The language of the set. */
  String language() {
    return defaults.language();
  }

  /** Whether the answer tells the kind if the author does not. */
  boolean natural() {
    return defaults.natural();
  }

  /** Reports attributes that mean nothing to the kind that the question turned out to be. */
  void requireOnlyThoseOf(Kind found) {
    for (String key : attributes.values().keySet()) {
      if (Kind.isAttributeOfAny(key) && !found.allows(key)) {
        problems.error(
            origin,
            "`" + key + "` means nothing to a question of the kind ." + found.word(),
            "take it out, or name another kind");
      }
    }
  }

  /** The id that the author gave. */
  Optional<String> id() {
    return attributes.ids().stream()
        .findFirst()
        .or(() -> Optional.ofNullable(attributes.get(AttributeKey.ID.word())));
  }

  /**
   * What the question is worth.
   *
   * @param noted what its text says about it; null when it says nothing
   * @param usual what each question of its part is worth; null when nothing says so
   */
  BigDecimal points(@Nullable String noted, @Nullable String usual) {
    String given = attributes.get(AttributeKey.POINTS.word());
    if (given != null && noted != null && !given.equals(noted)) {
      problems.error(
          origin,
          "the question is worth "
              + given
              + " points by its attributes and "
              + noted
              + " by its text",
          "keep one of them");
    }
    String said = given == null ? noted : given;
    String written = said == null ? usual : said;
    if (written == null) {
      return defaults.points() == null ? BigDecimal.ONE : defaults.points();
    }
    return WrittenNumbers.plain(written)
        .orElseGet(
            () -> {
              bad(AttributeKey.POINTS, written, "a number, with a decimal point: `points=2.5`");
              return BigDecimal.ONE;
            });
  }

  List<String> tags() {
    Set<String> tags = new LinkedHashSet<>(defaults.tags());
    tags.addAll(words(AttributeKey.TAGS));
    return List.copyOf(tags);
  }

  /** Without markup; empty if there is none. */
  String title() {
    return text(AttributeKey.TITLE);
  }

  /** In Markdown; empty if there is none. */
  String markdownTitle() {
    String written = attributes.get(AttributeKey.MARKDOWN_TITLE.word());
    return written == null ? "" : written;
  }

  /** Empty if there is none. */
  String unit() {
    return text(AttributeKey.UNIT);
  }

  boolean shuffle() {
    return flag(AttributeKey.SHUFFLE, "true", "false").orElse(defaults.shuffle());
  }

  boolean caseSensitive() {
    return flag(AttributeKey.CASE, "sensitive", "insensitive").orElse(false);
  }

  @Nullable Integer lines() {
    return count(AttributeKey.LINES);
  }

  int files() {
    Integer files = count(AttributeKey.FILES);
    return files == null ? 1 : files;
  }

  List<String> types() {
    return words(AttributeKey.TYPES);
  }

  private @Nullable Kind findKind() {
    List<Kind> kinds = new ArrayList<>();
    for (String word : attributes.classes()) {
      Kind.of(word)
          .ifPresentOrElse(
              kinds::add,
              () ->
                  problems.error(
                      origin,
                      "`." + word + "` is no kind of question",
                      "use one of " + Kind.words()));
    }
    if (kinds.size() > 1) {
      problems.error(
          origin,
          "the question is said to be of two kinds, ."
              + kinds.get(0).word()
              + " and ."
              + kinds.get(1).word(),
          "keep one of them");
    }
    return kinds.isEmpty() ? null : kinds.getFirst();
  }

  private void check() {
    if (attributes.ids().size() > 1) {
      problems.error(
          origin,
          "the question has two names, #"
              + attributes.ids().get(0)
              + " and #"
              + attributes.ids().get(1),
          "keep one of them");
    }
    if (!title().isEmpty() && !markdownTitle().isEmpty()) {
      problems.error(origin, "the question has two titles", "keep one of them");
    }
    for (String key : attributes.repeated()) {
      problems.error(origin, "`" + key + "` is given twice", "keep one of them");
    }
    for (String key : attributes.values().keySet()) {
      if (key.equals(AttributeKey.PICK.word())) {
        problems.error(
            origin,
            "`pick` means nothing to a question",
            "write it behind the heading of the category whose questions are drawn");
      } else if (!Kind.isAttributeOfAny(key)) {
        problems.error(
            origin,
            "`" + key + "` is not known",
            "use points, tags, title, markdown-title, id, label, lines, files, types, shuffle, case or unit");
      }
    }
  }

  private String text(AttributeKey key) {
    String written = attributes.get(key.word());
    return written == null ? "" : written.strip();
  }

  private List<String> words(AttributeKey key) {
    String written = attributes.get(key.word());
    return written == null ? List.of() : WordList.of(written);
  }

  private Optional<Boolean> flag(AttributeKey key, String yes, String no) {
    String written = attributes.get(key.word());
    if (written == null) {
      return Optional.empty();
    }
    if (!written.equals(yes) && !written.equals(no)) {
      bad(key, written, "`" + key.with(yes) + "` or `" + key.with(no) + "`");
    }
    return Optional.of(written.equals(yes));
  }

  private @Nullable Integer count(AttributeKey key) {
    String written = attributes.get(key.word());
    if (written == null) {
      return null;
    }
    Optional<Integer> count = WrittenNumbers.count(written);
    if (count.isEmpty()) {
      bad(key, written, "a whole number from 1: `" + key.with("3") + "`");
    }
    return count.orElse(null);
  }

  private void bad(AttributeKey key, String written, String wanted) {
    problems.error(origin, "`" + key.with(written) + "` makes no sense", "write " + wanted);
  }
}
