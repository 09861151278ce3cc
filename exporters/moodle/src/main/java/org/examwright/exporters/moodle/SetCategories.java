package org.examwright.exporters.moodle;

import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.moodle.CategoryPath;
import org.examwright.moodle.PlainField;

/**
 * The categories of Moodle's question bank that a set goes into: one for the set in the course's
 * top category, and the sections' below it.
 */
public final class SetCategories {
  private final List<String> root;

  /**
   * The categories of a set.
   *
   * @param category where the set goes, its levels divided by {@code /} and a slash within a name
   *     doubled; without a name in it for a category with the set's title
   */
  public SetCategories(QuestionSet set, String category) {
    List<String> levels = CategoryPath.levels(category);
    this.root = levels.isEmpty() ? List.of(set.title()) : levels;
  }

  /** The categories that the set's own are below. */
  List<String> root() {
    return root;
  }

  /** The path of a section, as both of Moodle's own formats spell it. */
  public String of(Section section) {
    return new CategoryPath(
            CategoryPath.COURSE,
            Stream.concat(root.stream(), section.path().stream())
                .map(PlainField::shortened)
                .toList())
        .written();
  }
}
