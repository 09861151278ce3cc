package org.examwright.app.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds files below a folder: those of a folder in natural order, then those of its subfolders.
 *
 * <p>What is hidden stays out, and so do the files that Examwright itself has written: otherwise
 * converting a folder twice would read the JSON files of the first time as question sets.
 */
final class FileSearch {
  private static final String OUTPUT = "output";

  private static final Comparator<Path> BY_NAME =
      Comparator.comparing(path -> String.valueOf(path.getFileName()), NaturalOrder.OF_NAMES);

  private final Set<Path> leftOut;

  /**
   * @param leftOut files and folders that are no input, absolute
   */
  FileSearch(Set<Path> leftOut) {
    this.leftOut = Set.copyOf(leftOut);
  }

  /** All files in a folder and below it. */
  List<Path> below(Path folder) throws IOException {
    List<Path> found = new ArrayList<>(files(folder));
    for (Path subfolder : subfolders(folder)) {
      found.addAll(below(subfolder));
    }
    return found;
  }

  /** The files below a folder whose paths from there match a pattern. */
  Set<Path> matching(Path folder, NamePattern pattern) throws IOException {
    if (pattern.isAnyFolders()) {
      if (pattern.isLast()) {
        return new LinkedHashSet<>(below(folder));
      }
      Set<Path> found = new LinkedHashSet<>(matching(folder, pattern.next()));
      for (Path subfolder : subfolders(folder)) {
        found.addAll(matching(subfolder, pattern));
      }
      return found;
    }
    if (pattern.isLast()) {
      return new LinkedHashSet<>(files(folder).stream().filter(pattern::matches).toList());
    }
    Set<Path> found = new LinkedHashSet<>();
    for (Path subfolder : subfolders(folder)) {
      if (pattern.matches(subfolder)) {
        found.addAll(matching(subfolder, pattern.next()));
      }
    }
    return found;
  }

  private List<Path> files(Path folder) throws IOException {
    return entries(folder).stream().filter(Files::isRegularFile).toList();
  }

  /** Without links, which may lead in a circle. */
  private List<Path> subfolders(Path folder) throws IOException {
    return entries(folder).stream()
        .filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
        .filter(entry -> !entry.endsWith(OUTPUT))
        .toList();
  }

  private List<Path> entries(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> !leftOut.contains(entry) && !isHidden(entry))
          .sorted(BY_NAME)
          .toList();
    }
  }

  private static boolean isHidden(Path entry) {
    return String.valueOf(entry.getFileName()).startsWith(".");
  }
}
