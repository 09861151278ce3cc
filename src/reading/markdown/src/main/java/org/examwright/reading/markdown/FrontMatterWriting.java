package org.examwright.reading.markdown;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.node.StringNode;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLWriteFeature;

/** Writes front matter as the reader reads it. */
public final class FrontMatterWriting {
  private static final String FENCE = "---";
  private static final YAMLMapper YAML =
      YAMLMapper.builder()
          .disable(YAMLWriteFeature.SPLIT_LINES, YAMLWriteFeature.WRITE_DOC_START_MARKER)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private FrontMatterWriting() {}

  /**
   * The lines of front matter, without a line end at the end.
   *
   * @param language a BCP 47 tag
   * @param pick how many questions each learner gets; null for all
   * @param sitting how the set is sat as a test
   * @param block what stands at the head of a paper
   * @param shape how the file marks its questions, in a word of {@code --shape}; null to find out
   */
  public static String of(
      String title,
      String language,
      @Nullable Integer pick,
      Sitting sitting,
      TitleBlock block,
      @Nullable String shape) {
    Integer minutes = sitting.minutes();
    FrontMatter front =
        new FrontMatter(
            title.strip(),
            language.strip(),
            null,
            null,
            null,
            null,
            pick,
            minutes == null ? null : minutes + " min",
            sitting.attempts(),
            words(block.institution()),
            words(block.course()),
            words(block.date()),
            words(block.author()),
            words(block.instructions()),
            words(block.logo()),
            null,
            shape,
            null);
    return FENCE + "\n" + YAML.writeValueAsString(front) + FENCE;
  }

  private static @Nullable JsonNode words(@Nullable String words) {
    return words == null ? null : StringNode.valueOf(words);
  }
}
