package org.examwright.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.text.WhiteSpace;

/**
 * Where a question stands in Moodle's question bank: {@code $course$/top/A/B//C}, in which a slash
 * within a name is doubled.
 *
 * @param context such as {@code course} or {@code system}; empty when it is not said
 * @param names from the outermost category inwards, without the one above all; none of them empty,
 *     each as a {@link PlainField} is stored
 */
public record CategoryPath(String context, List<String> names) {
  /** The context that a file is imported into, unless somebody chooses another. */
  public static final String COURSE = "course";

  private static final String TOP = "top";
  private static final Pattern BETWEEN_LEVELS = Pattern.compile("(?<!/)/(?!/)");
  private static final Pattern CONTEXT = Pattern.compile("\\$([a-z]+)\\$");

  public CategoryPath {
    names = List.copyOf(names);
  }

  /** Reads a path; categories without a name are passed over. */
  public static CategoryPath read(String written) {
    List<String> levels = new ArrayList<>(levels(written));
    String context = "";
    Matcher first = CONTEXT.matcher(levels.isEmpty() ? "" : levels.getFirst());
    if (first.matches()) {
      context = first.group(1);
      levels.removeFirst();
    }
    levels.removeIf(TOP::equals);
    return new CategoryPath(context, levels);
  }

  /** The names of categories, the levels divided by slashes. */
  public static List<String> levels(String written) {
    return Stream.of(BETWEEN_LEVELS.split(written))
        .map(level -> WhiteSpace.trim(level.replace("//", "/")))
        .filter(level -> !level.isEmpty())
        .toList();
  }

  /** The path as both of Moodle's own formats spell it. */
  public String written() {
    String start = context.isEmpty() ? "" : "$" + context + "$/";
    return names.stream()
        .map(CategoryPath::written)
        .collect(Collectors.joining("/", start + TOP + "/", ""));
  }

  /**
   * A slash at the edge of a name needs a space, or Moodle would not see where the name ends. A
   * category called like the one above all others would be passed over.
   */
  private static String written(String name) {
    if (WhiteSpace.trim(name).equals(TOP)) {
      return "t&#111;p";
    }
    String doubled = name.replace("/", "//");
    return (doubled.startsWith("/") ? " " : "") + doubled + (doubled.endsWith("/") ? " " : "");
  }
}
