package org.examwright.reading.json;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.source.JacksonPlaces;
import org.examwright.reading.source.Problems;
import org.examwright.reading.source.SourceText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Reads a question set from the JSON that {@link SetFile} writes. */
public final class JsonReader implements Reader {
  @Override
  public String id() {
    return "json";
  }

  @Override
  public List<String> extensions() {
    return List.of("json");
  }

  @Override
  public Result read(Source source) {
    Problems problems = new Problems(source.name());
    QuestionSet set = SourceText.of(source, problems).map(text -> set(text, problems)).orElse(null);
    return new Result(problems.hasErrors() ? null : set, problems.all());
  }

  private static @Nullable QuestionSet set(String text, Problems problems) {
    try {
      SetFile file = ModelMapper.MAPPER.readValue(text, SetFile.class);
      if (file.examwright() == SetFile.VERSION && file.set() != null) {
        return file.set();
      }
      problems.error(
          problems.at(1, 1),
          "this is no question set of version " + SetFile.VERSION,
          "begin with {\"examwright\": " + SetFile.VERSION + ", \"set\": …}");
    } catch (JacksonException e) {
      report(e, text, problems);
    }
    return null;
  }

  private static void report(JacksonException problem, String text, Problems problems) {
    Origin origin = new JacksonPlaces(ModelMapper.MAPPER, text, problems).of(problem);
    if (problem.getCause() instanceof InvalidQuestionException invalid) {
      problems.error(origin, invalid);
      return;
    }
    if (problem.getCause() instanceof NullPointerException) {
      problems.error(origin, "a value here is null and must not be", "give it one");
      return;
    }
    switch (problem) {
      case UnrecognizedPropertyException unknown ->
          problems.error(
              origin,
              "`" + unknown.getPropertyName() + "` is not known here",
              "known are " + unknown.getKnownPropertyIds());
      case MismatchedInputException mismatched ->
          problems.error(
              origin,
              "the value does not fit here: " + firstLine(mismatched),
              "compare with a file that Examwright wrote");
      default -> // Jackson's exceptions are open
          problems.error(origin, "this is not JSON: " + firstLine(problem), "correct it here");
    }
  }

  private static String firstLine(JacksonException problem) {
    return problem.getOriginalMessage().lines().findFirst().orElse("");
  }
}
