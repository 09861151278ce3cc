package org.examwright.reading.markdown;

import java.util.HashMap;
import java.util.Map;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.outline.notation.AttributeKey;
import org.examwright.reading.source.JacksonPlaces;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads front matter.
 *
 * @param values what it says
 * @param markdown the file's text with empty lines where the front matter was
 * @param lines how many lines that was, with its fences
 * @param picking where it says how many questions are drawn; its beginning if it does not
 */
record FrontMatterReading(FrontMatter values, String markdown, int lines, Origin picking) {
  private static final String FENCE = "---";
  private static final YAMLMapper YAML =
      YAMLMapper.builder().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final String KNOWN =
      "use title, language, category, points, tags, shuffle, pick, time-limit, attempts,"
          + " institution, course, date, author, instructions, logo, shape or accept-doubts";

  static FrontMatterReading of(String text, Problems problems) {
    int end = end(text);
    if (end < 0) {
      return new FrontMatterReading(FrontMatter.NONE, text, 0, problems.at(1, 1));
    }
    String front = text.substring(0, end);
    int ends = (int) front.chars().filter(c -> c == '\n').count();
    String yaml = front.substring(0, front.lastIndexOf('\n') + 1).replaceFirst(FENCE, "");
    FrontMatter values = values(yaml, problems);
    Origin picking =
        values.pick() == null
            ? problems.at(1, 1)
            : new JacksonPlaces(YAML, yaml, problems).ofKey(AttributeKey.PICK.word(), 1);
    return new FrontMatterReading(
        values, "\n".repeat(ends) + text.substring(end), ends + 1, picking);
  }

  /** Where the text goes on behind the second fence; -1 when there is no front matter. */
  private static int end(String text) {
    if (!text.startsWith(FENCE + "\n")) {
      return -1;
    }
    for (int line = FENCE.length() + 1; line < text.length(); ) {
      int next = text.indexOf('\n', line);
      int stop = next < 0 ? text.length() : next;
      String content = text.substring(line, stop).stripTrailing();
      if (content.equals(FENCE) || content.equals("...")) {
        return stop;
      }
      if (next < 0) {
        return -1;
      }
      line = next + 1;
    }
    return -1;
  }

  private static FrontMatter values(String yaml, Problems problems) {
    if (yaml.isBlank()) {
      return FrontMatter.NONE;
    }
    try {
      FrontMatter values =
          YAML.rebuild()
              .addHandler(new UnknownKeys(yaml, problems))
              .build()
              .readValue(yaml, FrontMatter.class);
      if (values == null) {
        return FrontMatter.NONE;
      }
      requireWords(values, yaml, problems);
      return sat(values, yaml, problems);
    } catch (JacksonException e) {
      report(e, new JacksonPlaces(YAML, yaml, problems).of(e), problems);
      return FrontMatter.NONE;
    }
  }

  private static void requireWords(FrontMatter values, String yaml, Problems problems) {
    values
        .titleKeys()
        .forEach(
            (key, value) -> {
              if (value != null && !TitleWords.isReadable(value)) {
                problems.warning(
                    new JacksonPlaces(YAML, yaml, problems).ofKey(key, 1),
                    "`" + key + "` is no text and is left out",
                    "write words behind it");
              }
            });
  }

  private static FrontMatter sat(FrontMatter values, String yaml, Problems problems) {
    try {
      values.sitting();
      return values;
    } catch (InvalidQuestionException e) {
      String time = values.timeLimit();
      boolean timely = time == null || WrittenTime.isTime(time);
      problems.error(
          new JacksonPlaces(YAML, yaml, problems).ofKey(timely ? "attempts" : "time-limit", 1), e);
      return values.withoutSitting();
    }
  }

  private static void report(JacksonException problem, Origin origin, Problems problems) {
    switch (problem) {
      case DatabindException ignored ->
          problems.error(
              origin,
              "a value in the front matter is not of its kind",
              "title: words; points: 2; tags: [a, b]; shuffle: true; pick: 10; time-limit: 45 min");
      default -> // Jackson's exceptions are open
          problems.error(
              origin,
              "the front matter is not YAML",
              "write `name: value` on every line, in quotes if the value holds a colon");
    }
  }

  /** Other programs keep settings of their own in front matter. */
  private static final class UnknownKeys extends DeserializationProblemHandler {
    private final JacksonPlaces places;
    private final Problems problems;
    private final Map<String, Integer> uses = new HashMap<>();

    UnknownKeys(String yaml, Problems problems) {
      this.places = new JacksonPlaces(YAML, yaml, problems);
      this.problems = problems;
    }

    @Override
    public boolean handleUnknownProperty(
        DeserializationContext context,
        JsonParser parser,
        @Nullable ValueDeserializer<?> deserializer,
        Object values,
        String name) {
      problems.warning(
          places.ofKey(name, uses.merge(name, 1, Integer::sum)),
          "`" + name + "` is not known in front matter and is left out",
          KNOWN);
      parser.skipChildren();
      return true;
    }
  }
}
