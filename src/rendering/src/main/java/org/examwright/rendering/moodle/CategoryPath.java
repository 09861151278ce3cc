package org.examwright.rendering.moodle;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;

/**
 * The categories of Moodle's question bank that a set goes into: one for the set in the course's
 * top category, and the sections' below it.
 */
public final class CategoryPath {
  private static final String TOP = "top";
  private static final String COURSE = "$course$/" + TOP + "/";
  private static final String BETWEEN_LEVELS = "(?<!/)/(?!/)";

  private final List<String> root;

  /**
   * The categories of a set.
   *
   * @param category where the set goes, its levels divided by {@code /} and a slash within a name
   *     doubled; without a name in it for a category with the set's title
   */
  public CategoryPath(QuestionSet set, String category) {
    List<String> levels = levels(category);
    this.root = levels.isEmpty() ? List.of(set.title()) : levels;
  }

  /** The categories that the set's own are below. */
  List<String> root() {
    return root;
  }

  /** The path of a section, as both of Moodle's own formats spell it. */
  public String of(Section section) {
    return COURSE
        + Stream.concat(root.stream(), section.path().stream())
            .map(CategoryPath::encode)
            .collect(Collectors.joining("/"));
  }

  private static List<String> levels(String category) {
    return Stream.of(category.split(BETWEEN_LEVELS))
        .map(name -> name.replace("//", "/").strip())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /**
   * A slash at the edge of a name needs a space, or Moodle would not see where the name ends. A
   * category called like the one above all others would be passed over.
   */
  private static String encode(String name) {
    if (name.strip().equals(TOP)) {
      return "t&#111;p";
    }
    String doubled = PlainField.shortened(name).replace("/", "//");
    return (doubled.startsWith("/") ? " " : "") + doubled + (doubled.endsWith("/") ? " " : "");
  }
}
