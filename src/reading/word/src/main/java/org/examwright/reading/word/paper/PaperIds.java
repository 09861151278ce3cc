package org.examwright.reading.word.paper;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.examwright.model.Question;
import org.examwright.model.text.RichText;
import org.examwright.reading.source.ContentIds;

/** The ids of questions: those that they had, and for others what their content gives. */
final class PaperIds {
  private final ContentIds made = new ContentIds();
  private final Set<String> used = new HashSet<>();

  PaperIds(Kept kept) {
    kept.questions().values().forEach(asked -> reserved.add(asked.id()));
  }

  private final Set<String> reserved = new HashSet<>();

  String of(Optional<Kept.Asked> asked, RichText stem) {
    Optional<String> had =
        asked
            .map(Kept.Asked::id)
            .filter(
                id ->
                    !id.isEmpty()
                        && id.length() <= Question.LONGEST_ID
                        && id.chars().noneMatch(Character::isWhitespace));
    if (had.isPresent() && used.add(had.get())) {
      return had.get();
    }
    String id = made.of(stem);
    while (reserved.contains(id) || !used.add(id)) {
      id = made.of(stem);
    }
    return id;
  }
}
