package org.examwright.app.input;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.examwright.app.environment.Failure;

/**
 * A pattern for the names of files, such as {@code weeks/week-*.md}, that no shell has expanded.
 *
 * @param folder the part before the first sign that stands for something; empty or ends in a slash
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
