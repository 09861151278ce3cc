package org.examwright.app.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.model.exchange.Artifact;
import org.jspecify.annotations.Nullable;

/** Where the files of the sets go. */
public sealed interface Destination {
  String STANDARD_OUTPUT = "-";

  /** A folder for each set. */
  record SetFolders(Path folder) implements Destination {}

  /** One folder for all. */
  record Folder(Path folder) implements Destination {}

  /** A file if there is only one to write, else a folder. */
  record FileOrFolder(Path path) implements Destination {}

  /** No file: the bytes go where the process prints. */
  record StandardOutput() implements Destination {}

  /**
   * What {@code --output} means.
   *
   * @param output null when it was not given
   * @param named whether the inputs were named, and how many there are
   */
  static Destination of(Environment environment, @Nullable String output, boolean named, int sets) {
    if (output == null) {
      Path base = named ? environment.currentFolder() : environment.projectFolder();
      return new SetFolders(base.resolve("output"));
    }
    if (output.equals(STANDARD_OUTPUT)) {
      return new StandardOutput();
    }
    Path path = environment.resolve(output);
    return isFile(environment, output) && sets == 1 ? new FileOrFolder(path) : new Folder(path);
  }

  /** Whether {@code --output} is given the name of a file, and not that of a folder. */
  static boolean isFile(Environment environment, String output) {
    Path path = environment.resolve(output);
    return !output.equals(STANDARD_OUTPUT)
        && !output.endsWith("/")
        && !Files.isDirectory(path)
        && hasEnding(path);
  }

  /** Fails if two sets would be written to the same files, even where case does not matter. */
  default void requireRoomFor(List<Batch> batches) {
    if (this instanceof StandardOutput && batches.size() > 1) {
      throw Failure.usage(
          "the standard output takes one file, but there are " + batches.size() + " sets",
          "name a folder with --output, or make one set of them with --merge");
    }
    Map<String, Batch> places = new HashMap<>();
    for (Batch batch : batches) {
      String place = batch.folder().resolve(batch.setName()).toString();
      Batch other = places.put(place.toLowerCase(Locale.ROOT), batch);
      if (other != null) {
        throw Failure.usage(
            other.name() + " and " + batch.name() + " would be written to the same files",
            liesBeside(batch, other)
                ? "leave one out, or convert it by itself with --output"
                : "name the folder that holds both, which keeps its subfolders apart, or convert"
                    + " them one at a time with --output");
      }
    }
  }

  private static boolean liesBeside(Batch one, Batch other) {
    return one.inputs().get(0).home().equals(other.inputs().get(0).home());
  }

  private static boolean hasEnding(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().lastIndexOf('.') > 0;
  }

  /**
   * The place of a file of a set; sets of subfolders go to subfolders of the same names.
   *
   * @param files how many the set has
   */
  default Path place(Batch batch, FileName file, int files) {
    String set = batch.setName();
    String name = file.in(set);
    return switch (this) {
      case SetFolders all -> all.folder().resolve(batch.folder()).resolve(set).resolve(name);
      case Folder all -> all.folder().resolve(batch.folder()).resolve(name);
      case FileOrFolder either -> files == 1 ? either.path() : either.path().resolve(name);
      case StandardOutput ignored -> throw new IllegalStateException("the output has no place");
    };
  }

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
}
