package org.examwright.app.output;

import java.nio.file.Path;
import org.examwright.app.environment.Failure;
import org.examwright.model.exchange.Artifact;

/**
 * What an artifact says about its name.
 *
 * @param suffix what follows the set's name and a dot, or the whole name
 * @param named whether it is the whole name
 */
record FileName(String suffix, boolean named) {

  static FileName of(Artifact artifact) {
    return new FileName(artifact.suffix(), artifact.named());
  }

  /** The name in the folder of a set. */
  String in(String set) {
    return named ? own() : set + "." + suffix;
  }

  /** A set may come from a stranger: none of its files goes elsewhere. */
  private String own() {
    Path name = Path.of(suffix);
    boolean outside = name.isAbsolute() || name.normalize().startsWith("..");
    if (outside || name.normalize().toString().isEmpty()) {
      throw Failure.usage(
          "the picture `" + suffix + "` would be written outside of the set's folder",
          "rename it, and the place where the set names it");
    }
    return name.normalize().toString();
  }
}
