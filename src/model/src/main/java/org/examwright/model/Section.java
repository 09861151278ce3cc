package org.examwright.model;

import java.util.List;
import org.examwright.model.text.Characters;
import org.examwright.model.text.RichText;

/**
 * Questions that stand together: a category of a question bank, a part of a paper.
 *
 * @param path the names from the outermost category inwards; empty for the set itself
 * @param introduction shown above the questions; may be empty
 * @param questions may be empty, for a section that only introduces the next ones
 */
public record Section(List<String> path, RichText introduction, List<Question> questions) {
  public Section {
    path = List.copyOf(path);
    questions = List.copyOf(questions);
    for (String name : path) {
      Characters.require(name);
      Checks.require(!name.isBlank(), "a category has no name", "write one after the `#`");
    }
  }
}
