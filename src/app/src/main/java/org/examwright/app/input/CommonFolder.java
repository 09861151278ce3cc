package org.examwright.app.input;

import java.nio.file.Path;
import java.util.List;
import org.examwright.app.environment.Failure;
import org.jspecify.annotations.Nullable;

/** The innermost folder that holds all of several inputs. */
public final class CommonFolder {
  private CommonFolder() {}

  /** What a set of all inputs is called if the user says nothing. */
  public static String title(List<Batch.Input> inputs) {
    Path folder = of(inputs);
    if (folder == null || folder.getFileName() == null) {
      throw Failure.usage(
          "the inputs lie in no folder after which the set could be called",
          "give it a title with --title");
    }
    return folder.getFileName().toString();
  }

  /** Where a file lies below that folder, with `/`; empty for the folder itself. */
  public static String pathOf(Batch.Input input, List<Batch.Input> all) {
    Path folder = of(all);
    return folder == null
        ? ""
        : folder
            .relativize(input.home())
            .toString()
            .replace(input.home().getFileSystem().getSeparator(), "/");
  }

  /** Null when they lie on different drives. */
  private static @Nullable Path of(List<Batch.Input> inputs) {
    Path folder = inputs.get(0).base();
    for (Batch.Input input : inputs) {
      while (folder != null && !input.base().startsWith(folder)) {
        folder = folder.getParent();
      }
    }
    return folder;
  }
}
