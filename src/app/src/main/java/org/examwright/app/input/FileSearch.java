package org.examwright.app.input;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.examwright.app.environment.Failure;

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

  /**
   * A pattern for the names of files, such as {@code weeks/week-*.md}, that no shell has expanded.
   *
   * @param folder the part before the first sign that stands for something; empty or ends in a
   *     slash
   * @param segments what stands between the slashes of the rest; at least one
   */
  record NamePattern(String folder, List<String> segments) {
    private static final String ANY_FOLDERS = "**";

    NamePattern {
      segments = List.copyOf(segments);
    }

    /** Whether a name holds a sign that stands for something. */
    static boolean isPattern(String name) {
      return firstSign(name) < name.length();
    }

    static NamePattern of(String name) {
      String path = name.replace(FileSystems.getDefault().getSeparator(), "/");
      int slash = path.lastIndexOf('/', firstSign(path)) + 1;
      return new NamePattern(
          path.substring(0, slash), List.of(path.substring(slash).split("/+", -1)));
    }

    private static int firstSign(String name) {
      int sign = 0;
      while (sign < name.length() && "*?[{".indexOf(name.charAt(sign)) < 0) {
        sign++;
      }
      return sign;
    }

    /** Whether the first segment stands for any number of folders, also none. */
    boolean isAnyFolders() {
      return segments.get(0).equals(ANY_FOLDERS);
    }

    /** Whether the first segment is the last, too, so that it is about files. */
    boolean isLast() {
      return segments.size() == 1;
    }

    /** The pattern that remains for a folder that matches the first segment. */
    NamePattern next() {
      return new NamePattern(folder, segments.subList(1, segments.size()));
    }

    /** Whether the name of a file or folder matches the first segment. */
    boolean matches(Path entry) {
      Path name = entry.getFileName();
      return name != null && matcher().matches(name);
    }

    private PathMatcher matcher() {
      String segment = segments.get(0);
      try {
        return FileSystems.getDefault().getPathMatcher("glob:" + segment);
      } catch (PatternSyntaxException e) {
        throw Failure.usage(
            "`" + segment + "` is no pattern for names",
            "close its brackets; a `*` stands for any part of a name");
      }
    }
  }
}
