package org.examwright.reading.markdown;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.question.SetDefaults;
import org.examwright.reading.outline.set.CategoryNames;
import org.examwright.reading.outline.set.SetHead;
import org.examwright.reading.outline.set.WrittenPick;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

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
 * @param pick how many questions each learner gets of a set without categories
 * @param timeLimit how long the set may take as a test
 * @param attempts how often anyone may take it
 * @param institution and what follows it to the logo: what stands at the head of a paper
 * @param auto whether answers tell the kinds of questions; not if it is "off"
 * @param shape how the file marks its questions, in a word of {@code --shape}
 * @param acceptDoubts whether it is to be read as it is understood, however doubtful that is
 */
record FrontMatter(
    @Nullable String title,
    @JsonAlias("lang") @Nullable String language,
    @Nullable String category,
    @Nullable BigDecimal points,
    @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
        @Nullable List<@Nullable String> tags,
    @Nullable Boolean shuffle,
    @Nullable Integer pick,
    @JsonProperty("time-limit") @Nullable String timeLimit,
    @Nullable Integer attempts,
    @Nullable JsonNode institution,
    @Nullable JsonNode course,
    @Nullable JsonNode date,
    @Nullable JsonNode author,
    @Nullable JsonNode instructions,
    @Nullable JsonNode logo,
    @Nullable String auto,
    @Nullable String shape,
    @JsonProperty("accept-doubts") @Nullable Boolean acceptDoubts) {
  private static final Set<String> OFF = Set.of("off", "false", "no");

  static final FrontMatter NONE =
      new FrontMatter(
          null, null, null, null, null, null, null, null, null, null, null, null, null, null, null,
          null, null, null);

  boolean hasTitle() {
    return title != null && !title.isBlank();
  }

  /**
   * What it says of the set.
   *
   * @param spoken the language that the text seems to be in
   * @param picking where it says how many questions are drawn
   */
  SetHead head(String spoken, Origin picking) {
    boolean natural = auto == null || !OFF.contains(auto.strip().toLowerCase(Locale.ROOT));
    return new SetHead(
        title,
        language,
        category == null ? List.of() : CategoryNames.of(category),
        pick == null ? null : new WrittenPick(pick.toString(), picking),
        sitting(),
        titleBlock(),
        new SetDefaults(
            points,
            commonTags(),
            shuffle != null && shuffle,
            language == null
                ? spoken
                : language.replaceFirst("[-_].*", "").toLowerCase(Locale.ROOT),
            natural));
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

  /**
   * How the set is sat as a test.
   *
   * @throws InvalidQuestionException if its time or attempts make no sense
   */
  Sitting sitting() {
    return new Sitting(timeLimit == null ? null : WrittenTime.minutes(timeLimit), attempts);
  }

  /** What stands at the head of a paper; the logo is an address still. */
  TitleBlock titleBlock() {
    boolean says =
        institution != null
            || course != null
            || date != null
            || author != null
            || instructions != null
            || logo != null;
    if (!says) {
      return TitleBlock.NONE;
    }
    return new TitleBlock(
        TitleWords.of(institution),
        TitleWords.of(course),
        TitleWords.of(date),
        TitleWords.of(author),
        TitleWords.of(instructions),
        TitleWords.of(logo));
  }

  /** What the title block has by its keys; other programs put other things under these names. */
  Map<String, @Nullable JsonNode> titleKeys() {
    Map<String, @Nullable JsonNode> keys = new LinkedHashMap<>();
    keys.put("institution", institution);
    keys.put("course", course);
    keys.put("date", date);
    keys.put("author", author);
    keys.put("instructions", instructions);
    keys.put("logo", logo);
    return keys;
  }

  /** The same without a word of how the set is sat. */
  FrontMatter withoutSitting() {
    return new FrontMatter(
        title,
        language,
        category,
        points,
        tags,
        shuffle,
        pick,
        null,
        null,
        institution,
        course,
        date,
        author,
        instructions,
        logo,
        auto,
        shape,
        acceptDoubts);
  }

  boolean acceptsDoubts() {
    return acceptDoubts != null && acceptDoubts;
  }
}
