package org.examwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.exchange.Reader;
import org.jspecify.annotations.Nullable;

/** Finds the question sets that a command line means. */
final class Inputs {
  static final String STANDARD_INPUT = "-";
  private static final String READER_OF_STANDARD_INPUT = "markdown";

  private final Environment environment;
  private final @Nullable Reader named;

  /**
   * @param readerId the reader for all inputs; null to choose it by their endings
   */
  Inputs(Environment environment, @Nullable String readerId) {
    this.environment = environment;
    this.named = readerId == null ? null : environment.catalog().reader(readerId);
  }

  /** The inputs in the order of {@code names}, or every set of the project's folder. */
  List<Input> find(List<String> names) {
    return names.isEmpty() ? ofProject() : names.stream().map(this::find).toList();
  }

  private Input find(String name) {
    if (name.equals(STANDARD_INPUT)) {
      Reader reader =
          named == null ? environment.catalog().reader(READER_OF_STANDARD_INPUT) : named;
      return new Input("stdin", null, reader);
    }
    return new Input(name, environment.resolve(name), readerOf(name));
  }

  private List<Input> ofProject() {
    Path folder = environment.projectFolder().resolve("input");
    try (Stream<Path> files = Files.list(folder)) {
      List<Input> inputs =
          files
              .filter(Files::isRegularFile)
              .sorted()
              .map(file -> new Input(environment.shown(file), file, readerOf(file.toString())))
              .filter(input -> input.reader() != null)
              .toList();
      if (inputs.isEmpty()) {
        throw Failure.files(
            "there is no question set in " + environment.shown(folder),
            "put one there, or name a file");
      }
      return inputs;
    } catch (IOException e) {
      throw Failure.files(
          environment.shown(folder) + " cannot be read: " + FileProblem.words(e),
          "name the question set to read");
    }
  }

  private @Nullable Reader readerOf(String name) {
    return named == null ? environment.catalog().readerOf(name).orElse(null) : named;
  }
}
