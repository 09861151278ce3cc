package org.examwright.reading.sheet.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.examwright.model.Question;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A section that questions are still added to.
 *
 * @param pick how many of its questions are drawn; null for all
 * @param origin where the sheet speaks of it
 */
record OpenSection(
    List<String> path,
    RichText introduction,
    @Nullable Integer pick,
    Origin origin,
    List<Question> questions) {

  OpenSection(List<String> path, RichText introduction, @Nullable Integer pick, Origin origin) {
    this(path, introduction, pick, origin, new ArrayList<>());
  }

  /** The section; nothing if it makes no sense, which is reported. */
  Optional<Section> section(Problems problems) {
    try {
      return Optional.of(new Section(path, introduction, questions, pick));
    } catch (InvalidQuestionException e) {
      problems.error(origin, e);
      return Optional.empty();
    }
  }
}
