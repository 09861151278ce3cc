package org.examwright.app.input;

import java.nio.file.Path;
import java.util.List;
import org.examwright.app.environment.CountWording;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;

/**
 * The files that become one question set.
 *
 * @param name as messages show it
 * @param inputs one, unless they are merged
 * @param folder below the place where files are written; relative, empty for that place itself
 * @param setName what the written files are called
 * @param mergedTitle of the set that several files become; null for a file that is a set of its own
 */
public record Batch(
    String name, List<Input> inputs, Path folder, String setName, @Nullable String mergedTitle) {
  private static final int LONGEST_NAME = 60;

  public Batch {
    inputs = List.copyOf(inputs);
  }

  /** A file that is a set of its own. */
  public static Batch of(Input input) {
    return new Batch(input.name(), List.of(input), input.folder(), input.setName(), null);
  }

  /** Files that become one set of the given title. */
  public static Batch merged(String title, List<Input> inputs) {
    return new Batch(
        title + " (" + CountWording.count(inputs.size(), "file") + ")",
        inputs,
        Path.of(""),
        fileName(title),
        title);
  }

  /** All files of several sets. */
  public static List<Input> inputs(List<Batch> batches) {
    return batches.stream().flatMap(batch -> batch.inputs().stream()).toList();
  }

  /**
   * The place of a file among those that are merged; 0 for a file that is none of them.
   *
   * @param file an input, or a file within one, such as {@code course.zip!quiz.xml}
   */
  public int placeOf(String file) {
    for (int i = 0; i < inputs.size(); i++) {
      String name = inputs.get(i).name();
      if (file.equals(name) || file.startsWith(name + "!")) {
        return i;
      }
    }
    return 0;
  }

  /** A title as the name of a file that every system takes: {@code Weeks-1-2} for "Weeks 1/2". */
  private static String fileName(String title) {
    String name =
        title.replaceAll("[^\\p{L}\\p{M}\\p{N}._-]+", "-").replaceAll("^[-.]+|[-.]+$", "");
    int end = Math.min(name.length(), LONGEST_NAME);
    return name.isEmpty()
        ? "merged"
        : name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, end)));
  }

  /**
   * A file to read.
   *
   * @param name as diagnostics show it
   * @param file absolute; null for the standard input
   * @param reader that understands it; null when no reader knows its ending
   * @param base the folder in which it was looked for, absolute; its own if it was named itself
   */
  public record Input(String name, @Nullable Path file, @Nullable Reader reader, Path base) {

    /** What its files are called: {@code set-3} for {@code input/set-3.md}. */
    public String setName() {
      return new Source(name, new byte[0], PictureFinder.NONE)
          .baseName(reader == null ? List.of() : reader.extensions());
    }

    /** The folder that it lies in. */
    public Path home() {
      Path parent = file == null ? null : file.getParent();
      return parent == null ? base : parent;
    }

    /** Where it lies below the folder in which it was looked for; empty for that folder itself. */
    Path folder() {
      return base.relativize(home());
    }
  }
}
