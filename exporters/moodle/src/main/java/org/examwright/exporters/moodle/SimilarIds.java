package org.examwright.exporters.moodle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.diagnostics.Diagnostic;

/**
 * Ids of a category that are the same to a Moodle whose database does not tell upper from lower
 * case: it drops the second.
 */
final class SimilarIds {
  private SimilarIds() {}

  static List<Diagnostic> in(QuestionSet set) {
    Map<List<String>, Map<String, String>> categories = new HashMap<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Section section : set.sections()) {
      Map<String, String> ids = categories.computeIfAbsent(section.path(), path -> new HashMap<>());
      for (Question question : section.questions()) {
        String first = ids.putIfAbsent(question.id().toLowerCase(Locale.ROOT), question.id());
        if (first != null) {
          found.add(
              Diagnostic.note(
                  question.origin(),
                  "the id `"
                      + question.id()
                      + "` may be dropped beside `"
                      + first
                      + "`, since not every Moodle tells upper from lower case; give it another"));
        }
      }
    }
    return found;
  }
}
