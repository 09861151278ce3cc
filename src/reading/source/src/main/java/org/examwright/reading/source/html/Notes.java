package org.examwright.reading.source.html;

import java.util.HashSet;
import java.util.Set;
import org.examwright.model.diagnostics.Origin;
import org.examwright.reading.source.Problems;

/** Says of one text what is left out of it, and everything once. */
final class Notes {
  private final Problems problems;
  private final Origin origin;
  private final Set<String> said = new HashSet<>();

  Notes(Problems problems, Origin origin) {
    this.problems = problems;
    this.origin = origin;
  }

  Origin origin() {
    return origin;
  }

  void note(String message) {
    if (said.add(message)) {
      problems.note(origin, message);
    }
  }

  void warning(String message, String hint) {
    if (said.add(message)) {
      problems.warning(origin, message, hint);
    }
  }
}
