package org.examwright.reading.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where a question stands in Moodle's question bank.
 *
 * @param context such as {@code course} or {@code system}; empty when it is not said
 * @param names from the outermost category inwards, as Moodle shows them, without the one above all
 */
public record CategoryPath(String context, List<String> names) {
  private static final Pattern BETWEEN_LEVELS = Pattern.compile("(?<!/)/(?!/)");
  private static final Pattern CONTEXT = Pattern.compile("\\$([a-z]+)\\$");

  public CategoryPath {
    names = List.copyOf(names);
  }

  /** Reads {@code $course$/top/A/B//C}, in which a slash within a name is doubled. */
  public static CategoryPath of(String written) {
    List<String> levels =
        new ArrayList<>(
            Stream.of(BETWEEN_LEVELS.split(written))
                .map(level -> level.replace("//", "/").strip())
                .toList());
    String context = "";
    if (!levels.isEmpty() && CONTEXT.matcher(levels.getFirst()).matches()) {
      context = levels.removeFirst().replace("$", "");
    }
    return new CategoryPath(
        context,
        levels.stream()
            .filter(level -> !level.equals("top"))
            .map(PlainField::shown)
            .filter(name -> !name.isEmpty())
            .toList());
  }
}
