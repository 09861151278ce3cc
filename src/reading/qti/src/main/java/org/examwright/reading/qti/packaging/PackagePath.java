package org.examwright.reading.qti.packaging;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Paths within a package, of which none leads out of it. */
public final class PackagePath {
  private PackagePath() {}

  /** A path with `/` and without {@code .} and {@code ..}; nothing if it leads out. */
  public static Optional<String> normal(String path) {
    Deque<String> steps = new ArrayDeque<>();
    for (String step : path.replace('\\', '/').split("/", -1)) {
      if (step.equals("..")) {
        if (steps.isEmpty()) {
          return Optional.empty();
        }
        steps.removeLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return steps.isEmpty() ? Optional.empty() : Optional.of(String.join("/", steps));
  }
}
