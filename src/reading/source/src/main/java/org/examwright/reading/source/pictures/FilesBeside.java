package org.examwright.reading.source.pictures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The files that stand beside a text, and which of them it asked for. */
final class FilesBeside {
  private final Map<String, byte[]> files;
  private final Set<String> asked = new HashSet<>();

  /**
   * Files beside a text that is read next.
   *
   * @param files by their names
   */
  FilesBeside(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  byte @Nullable [] ask(String name) {
    asked.add(name);
    return files.get(name);
  }

  /** In the order of their names. */
  List<String> neverAskedFor() {
    return files.keySet().stream().filter(name -> !asked.contains(name)).sorted().toList();
  }
}
