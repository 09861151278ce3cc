package org.examwright.reading.markdown;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.examwright.reading.outline.question.SetDefaults;
import org.examwright.reading.outline.set.CategoryNames;
import org.examwright.reading.outline.set.SetHead;
import org.jspecify.annotations.Nullable;

/**
 * What the lines between `---` at the top of a file say; null for what they do not say.
 *
 * @param title of the set
 * @param language a BCP 47 tag
 * @param category the path under which the set's own categories stand, as {@link CategoryNames}
 *     reads it
 * @param points of a question that does not say otherwise
 * @param tags of every question
 * @param shuffle whether choices and pairs may be shuffled where a question does not say otherwise
 * @param shape how the file marks its questions, in a word of {@code --shape}
 */
record FrontMatter(
    @Nullable String title,
    @Nullable String language,
    @Nullable String category,
    @Nullable BigDecimal points,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable String> tags,
    @Nullable Boolean shuffle,
    @Nullable String shape) {
  static final FrontMatter NONE = new FrontMatter(null, null, null, null, null, null, null);

  boolean hasTitle() {
    return title != null && !title.isBlank();
  }

  /** What it says of the set. */
  SetHead head() {
    return new SetHead(
        title,
        language,
        category == null ? List.of() : CategoryNames.of(category),
        new SetDefaults(points, commonTags(), shuffle != null && shuffle));
  }

  private List<String> commonTags() {
    return tags == null
        ? List.of()
        : tags.stream()
            .filter(Objects::nonNull)
            .map(String::strip)
            .filter(tag -> !tag.isEmpty())
            .toList();
  }
}
