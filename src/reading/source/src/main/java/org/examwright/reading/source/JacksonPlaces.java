package org.examwright.reading.source;

import java.util.List;
import org.examwright.model.diagnostics.Origin;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonPointer;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.ObjectMapper;

/**
 * Finds the place in a JSON or YAML text that an exception is about.
 *
 * <p>Jackson sees an unknown field after it has read on, so its own location may be off; the path
 * is right, and is followed through the text once more.
 */
public record JacksonPlaces(ObjectMapper mapper, String text, Problems problems) {

  /** Where the problem is; the beginning of the text if it cannot be found. */
  public Origin of(JacksonException problem) {
    TokenStreamLocation own = problem.getLocation();
    Origin fallback =
        own == null || own.getLineNr() < 1
            ? problems.at(1, 1)
            : problems.at(own.getLineNr(), Math.max(1, own.getColumnNr()));
    List<JacksonException.Reference> path = problem.getPath();
    return path == null || path.isEmpty() ? fallback : along(pointer(path), fallback);
  }

  /**
   * Where a key of the outermost object stands; the beginning of the text if it does not.
   *
   * @param use which of the keys of this name is meant, counted from 1
   */
  public Origin ofKey(String name, int use) {
    Origin fallback = problems.at(1, 1);
    try (JsonParser parser = mapper.createParser(text)) {
      int found = 0;
      while (parser.nextToken() != null) {
        if (parser.hasToken(JsonToken.PROPERTY_NAME)
            && parser.streamReadContext().getNestingDepth() == 1
            && name.equals(parser.currentName())
            && ++found == use) {
          return place(parser);
        }
      }
    } catch (JacksonException e) {
      return fallback; // the text is broken off before the place
    }
    return fallback;
  }

  private Origin place(JsonParser parser) {
    TokenStreamLocation found = parser.currentTokenLocation();
    return problems.at(found.getLineNr(), found.getColumnNr());
  }

  private Origin along(JsonPointer wanted, Origin fallback) {
    try (JsonParser parser = mapper.createParser(text)) {
      while (parser.nextToken() != null) {
        if (parser.streamReadContext().pathAsPointer().equals(wanted)) {
          return place(parser);
        }
      }
    } catch (JacksonException e) {
      return fallback; // the text is broken off before the place
    }
    return fallback;
  }

  private static JsonPointer pointer(List<JacksonException.Reference> path) {
    JsonPointer pointer = JsonPointer.empty();
    for (JacksonException.Reference step : path) {
      pointer =
          step.getPropertyName() == null
              ? pointer.appendIndex(step.getIndex())
              : pointer.appendProperty(step.getPropertyName());
    }
    return pointer;
  }
}
