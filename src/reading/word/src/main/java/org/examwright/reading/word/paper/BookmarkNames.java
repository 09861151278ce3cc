package org.examwright.reading.word.paper;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the bookmarks of a paper of ours say: its kind, its number, and what else there is. */
public final class BookmarkNames {
  private static final Pattern MARK = Pattern.compile("_ew([a-z])(\\d{1,9})(?:_(.+))?");

  private BookmarkNames() {}

  private static Optional<Matcher> find(List<String> marks, String kind) {
    return marks.stream()
        .map(MARK::matcher)
        .filter(mark -> mark.matches() && mark.group(1).equals(kind))
        .findFirst();
  }

  /** The number of the mark at which a question begins. */
  static Optional<String> question(List<String> marks) {
    return find(marks, "q").map(mark -> mark.group(2));
  }

  /** Whether a model answer begins here. */
  static boolean isAnswer(List<String> marks) {
    return find(marks, "a").isPresent();
  }

  /** Whether what is said of a choice begins here. */
  static boolean isRemark(List<String> marks) {
    return find(marks, "r").isPresent();
  }

  /** The level of a heading that stands within a text. */
  static Optional<Integer> heading(List<String> marks) {
    return find(marks, "h")
        .map(mark -> mark.group(3))
        .filter(level -> level.matches("[1-6]"))
        .map(Integer::valueOf);
  }

  /**
   * Whether what a bookmark goes over is strong, beside that it is stressed; nothing if it is not.
   */
  public static Optional<Boolean> stress(String name) {
    return find(List.of(name), "e").map(mark -> mark.group(3) != null);
  }

  /** The language of a program; empty if none is named. */
  static String language(List<String> marks) {
    String name = find(marks, "c").map(mark -> mark.group(3)).orElse("");
    if (!name.startsWith("_")) {
      return name;
    }
    try {
      return new String(HexFormat.of().parseHex(name.substring(1)), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }
}
