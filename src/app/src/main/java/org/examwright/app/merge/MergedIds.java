package org.examwright.app.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.examwright.model.Question;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;

/**
 * Keeps the ids of questions apart that come from several files.
 *
 * <p>An id that was made of what the question asks may be counted on, as it is within a file; one
 * that the author chose stays as it is, and a clash of those is an error.
 */
final class MergedIds {
  /** What readers make of content, with its count if the same is asked again. */
  private static final Pattern MADE = Pattern.compile("(q[0-9a-f]{12})(?:-[0-9]+)?");

  private final Set<String> given;
  private final Map<String, Origin> taken = new HashMap<>();
  private final List<Diagnostic> clashes = new ArrayList<>();
  private final List<Diagnostic> notes = new ArrayList<>();

  /**
   * @param questions all that are to be kept apart
   */
  MergedIds(List<Question> questions) {
    given = questions.stream().map(Question::id).collect(Collectors.toSet());
  }

  /** The id of the next question, which is its own if nothing stands against that. */
  String of(Question question) {
    String id = question.id();
    Origin first = taken.putIfAbsent(id, question.origin());
    if (first == null) {
      return id;
    }
    Matcher made = MADE.matcher(id);
    if (made.matches()) {
      notes.add(
          Diagnostic.note(
              question.origin(),
              "the question asks the same as one of another file; both are kept"));
      return counted(made.group(1), question.origin());
    }
    clashes.add(
        Diagnostic.error(
            question.origin(),
            "another question has the id `" + id + "` already",
            "give one of them another name; the first is at " + first));
    return id;
  }

  private String counted(String content, Origin origin) {
    int use = 2;
    while (given.contains(content + "-" + use) || taken.containsKey(content + "-" + use)) {
      use++;
    }
    taken.put(content + "-" + use, origin);
    return content + "-" + use;
  }

  /** A note for every question that is asked again. */
  List<Diagnostic> notes() {
    return List.copyOf(notes);
  }

  /** An error for every id that an author gave twice. */
  List<Diagnostic> clashes() {
    return List.copyOf(clashes);
  }
}
