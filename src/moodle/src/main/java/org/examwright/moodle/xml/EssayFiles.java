package org.examwright.moodle.xml;

import java.util.List;
import java.util.stream.Stream;

/** How an essay says that files may or must be handed in. */
public final class EssayFiles {
  /** The format of an answer that is text. */
  public static final String TEXT = "editor";

  /** The format of an answer that is files alone. */
  public static final String ALONE = "noinline";

  /** As a number of files: as many as learners want. */
  public static final int ANY_NUMBER = -1;

  private EssayFiles() {}

  /** The endings of the files that are accepted; nothing for all files. */
  public static String types(List<String> endings) {
    return String.join(",", endings);
  }

  /** Endings, and other names of types that Moodle knows. */
  public static List<String> types(String written) {
    return Stream.of(written.split("[,;\\s]+")).filter(type -> !type.isEmpty()).toList();
  }
}
