package org.examwright.app.input;

import java.nio.file.Path;
import java.util.List;
import org.examwright.app.environment.CountWording;
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

  /** The place of a file among those that are merged; 0 for a file that is none of them. */
  public int placeOf(String file) {
    for (int i = 0; i < inputs.size(); i++) {
      if (inputs.get(i).name().equals(file)) {
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
}
