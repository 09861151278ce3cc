package org.examwright.app.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Input;

/** Sees to it that no file of a run is written over another one, or over an input. */
public final class FreePlaces {
  private final Environment environment;
  private final List<Input> inputs;
  private final Set<Path> taken = new HashSet<>();

  /**
   * @param inputs all of the run
   */
  public FreePlaces(Environment environment, List<Input> inputs) {
    this.environment = environment;
    this.inputs = inputs;
  }

  /** Takes a place for a file; fails if it is not free. */
  void take(Path path) throws IOException {
    if (!taken.add(path)) {
      throw Failure.usage(
          "two files would be written to " + environment.shown(path),
          "convert the sets or formats one at a time, each into a folder of its own with --output");
    }
    for (Input input : inputs) {
      Path file = input.file();
      if (file != null && Files.exists(path) && Files.isSameFile(path, file)) {
        throw Failure.usage(
            environment.shown(path) + " would be written over, but it is an input",
            "name another place with --output");
      }
    }
  }
}
