package org.examwright.app.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.library.FileProblem;
import org.examwright.model.exchange.Reader;
import org.jspecify.annotations.Nullable;

/** Finds the files that a command line means: named, in a folder, or by a pattern. */
public final class Inputs {
  static final String STANDARD_INPUT = "-";
  private static final String READER_OF_STANDARD_INPUT = "markdown";

  private final Environment environment;
  private final Set<String> passedOver = new LinkedHashSet<>();
  private final @Nullable Reader named;
  private final Set<Path> leftOut;

  /**
   * @param readerId the reader for all inputs; null to choose it by their endings
   * @param leftOut files and folders in which no input is looked for, absolute
   */
  public Inputs(Environment environment, @Nullable String readerId, Set<Path> leftOut) {
    this.environment = environment;
    this.named = readerId == null ? null : environment.catalog().reader(readerId);
    this.leftOut = leftOut;
  }

  /** The inputs in the order of {@code names}, each once, or every set of the project's folder. */
  public List<Batch.Input> find(List<String> names) {
    if (names.isEmpty()) {
      Path folder = environment.projectFolder().resolve("input");
      return inFolder(environment.shown(folder), folder);
    }
    Map<Path, Batch.Input> inputs = new LinkedHashMap<>();
    names.stream().flatMap(this::find).forEach(input -> inputs.putIfAbsent(identity(input), input));
    return List.copyOf(inputs.values());
  }

  private Stream<Batch.Input> find(String name) {
    if (name.equals(STANDARD_INPUT)) {
      Reader reader =
          named == null ? environment.catalog().reader(READER_OF_STANDARD_INPUT) : named;
      return Stream.of(new Batch.Input("stdin", null, reader, environment.currentFolder()));
    }
    if (name.isBlank()) {
      throw Failure.usage("an INPUT is empty", "name a file or a folder; . is the current one");
    }
    if (FileSearch.NamePattern.isPattern(name) && !exists(name)) {
      return matching(name).stream();
    }
    Path file = environment.resolve(name);
    return Files.isDirectory(file) ? inFolder(name, file).stream() : Stream.of(ofFile(name, file));
  }

  private Batch.Input ofFile(String name, Path file) {
    Path parent = file.getParent();
    return new Batch.Input(
        name, file, readerOf(file), parent == null ? environment.currentFolder() : parent);
  }

  private List<Batch.Input> inFolder(String name, Path folder) {
    try {
      List<Path> files = new FileSearch(leftOut).below(folder);
      List<Batch.Input> inputs =
          known(name, folder, files.stream().filter(this::hasKnownEnding).toList());
      if (inputs.isEmpty()) {
        throw Failure.files(
            "there is no question set in " + name,
            "put a file that ends in " + endings() + " there, or name another file or folder");
      }
      files.stream()
          .filter(file -> !hasKnownEnding(file) && !OtherEndings.isPicture(file.toString()))
          .forEach(file -> passedOver.add(shown(name, folder, file)));
      return inputs;
    } catch (IOException e) {
      throw Failure.files(
          name + " cannot be read: " + FileProblem.words(e), "name the question set to read");
    }
  }

  private List<Batch.Input> matching(String name) {
    FileSearch.NamePattern pattern = FileSearch.NamePattern.of(name);
    Path folder = environment.resolve(pattern.folder());
    try {
      Set<Path> files =
          Files.isDirectory(folder) ? new FileSearch(leftOut).matching(folder, pattern) : Set.of();
      if (files.isEmpty()) {
        throw Failure.files(
            "no file matches `" + name + "`",
            "is the folder right? `*` stands for a part of a name, `**` for any folders");
      }
      List<Batch.Input> inputs = known(pattern.folder(), folder, files);
      if (inputs.isEmpty()) {
        throw Failure.files(
            "`" + name + "` matches no file that ends in " + endings(),
            "say what the files are with --from: "
                + String.join(", ", environment.catalog().readerIds()));
      }
      return inputs;
    } catch (IOException e) {
      throw Failure.files(
          "the files of `" + name + "` cannot be looked up: " + FileProblem.words(e),
          "name the files to read");
    }
  }

  /** Those of the files whose ending a reader knows. */
  private List<Batch.Input> known(String name, Path folder, Collection<Path> files) {
    return files.stream()
        .map(file -> new Batch.Input(shown(name, folder, file), file, readerOf(file), folder))
        .filter(input -> input.reader() != null)
        .toList();
  }

  private static String shown(String name, Path folder, Path file) {
    return Path.of(name).resolve(folder.relativize(file)).normalize().toString();
  }

  /** The files in the folders that were named which are no question sets, as messages show them. */
  public List<String> passedOver() {
    return List.copyOf(passedOver);
  }

  /** A folder holds pictures, too, which no reader that was named should be given. */
  private boolean hasKnownEnding(Path file) {
    return environment
        .catalog()
        .readerOf(file.toString())
        .filter(reader -> named == null || reader.equals(named))
        .isPresent();
  }

  private String endings() {
    return environment.catalog().readers().stream()
        .flatMap(reader -> reader.extensions().stream())
        .sorted()
        .map(ending -> "." + ending)
        .reduce((one, other) -> one + ", " + other)
        .orElse("nothing");
  }

  private @Nullable Reader readerOf(Path file) {
    return named == null ? environment.catalog().readerOf(file.toString()).orElse(null) : named;
  }

  /** The same for all names of a file. */
  private static Path identity(Batch.Input input) {
    Path file = input.file();
    if (file == null) {
      return Path.of(STANDARD_INPUT);
    }
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  private boolean exists(String name) {
    try {
      return Files.exists(environment.currentFolder().resolve(name));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
