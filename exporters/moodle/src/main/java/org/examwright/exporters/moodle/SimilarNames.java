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
 * Names that are the same to a Moodle whose database does not tell upper from lower case, which the
 * most common ones do not.
 */
final class SimilarNames {
  private SimilarNames() {}

  /** Categories first, then ids. */
  static List<Diagnostic> in(QuestionSet set) {
    List<Diagnostic> found = categories(set);
    found.addAll(ids(set));
    return found;
  }

  private static List<Diagnostic> categories(QuestionSet set) {
    Map<String, List<String>> firsts = new HashMap<>();
    List<List<String>> others = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    for (Section section : set.sections()) {
      for (int level = 1; level <= section.path().size(); level++) {
        List<String> path = section.path().subList(0, level);
        List<String> first = firsts.computeIfAbsent(lowerCase(path), key -> path);
        if (!first.getLast().equals(path.getLast()) && !others.contains(path)) {
          others.add(path);
          found.add(
              Diagnostic.note(MoodleLosses.origin(set, section), message(path, first.getLast())));
        }
      }
    }
    return found;
  }

  private static String message(List<String> path, String first) {
    return "the category `"
        + path.getLast()
        + "` may become one with `"
        + first
        + "`, since not every Moodle tells upper from lower case; name them differently";
  }

  private static String lowerCase(List<String> path) {
    return String.join("\n", path).toLowerCase(Locale.ROOT);
  }

  /** Ids of a category that are the same: Moodle drops the second. */
  private static List<Diagnostic> ids(QuestionSet set) {
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
