package org.examwright.reading.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.examwright.model.Gap;
import org.examwright.model.Interaction;
import org.examwright.model.NumericAnswer;
import org.examwright.model.text.Block;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;

/**
 * Tells Jackson how the model looks in JSON.
 *
 * <p>What belongs to a sealed interface says what it is in {@code type}, see {@link TypeNames};
 * rich text is the list of its blocks; what is null is left out.
 */
final class ModelMapper {
  static final JsonMapper MAPPER = mapper();

  private ModelMapper() {}

  private static JsonMapper mapper() {
    JsonMapper.Builder builder =
        JsonMapper.builder()
            .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .annotationIntrospector(new RequiredUnlessNullable())
            .enable(SerializationFeature.INDENT_OUTPUT)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(
                value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
            .changeDefaultVisibility(
                checker -> checker.withIsGetterVisibility(JsonAutoDetect.Visibility.NONE))
            .addMixIn(RichText.class, AsBlocks.class);
    for (Class<?> sealed :
        List.of(
            Interaction.class,
            Gap.class,
            NumericAnswer.Accepted.class,
            Block.class,
            Inline.class)) {
      builder.addMixIn(sealed, Typed.class);
    }
    TypeNames.ALL.forEach((record, name) -> builder.registerSubtypes(new NamedType(record, name)));
    return builder.build();
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
  private interface Typed {}

  @SuppressWarnings("UnusedVariable") // Jackson reads its annotations
  private abstract static class AsBlocks {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    AsBlocks(List<Block> blocks) {}

    @JsonValue
    abstract List<Block> blocks();
  }
}
