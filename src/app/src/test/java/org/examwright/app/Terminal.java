package org.examwright.app;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.app.command.ExamwrightCommand;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.Environment;
import org.examwright.library.Catalog;
import org.examwright.model.exchange.Exporter;

/** Somebody at a command line, in a project's folder that is empty at first. */
final class Terminal {
  private final Path folder;
  private String standardInput = "";
  private boolean colours;
  private Path here;
  private Catalog catalog =
      new Catalog(
          List.of(
              new FakeReader("markdown", List.of("md")), new FakeReader("plain", List.of("txt"))),
          List.of(FakeExporter.paper(), FakeExporter.bank()));

  Terminal(Path folder) {
    this.folder = folder;
    this.here = folder;
  }

  /** What a command said and how it ended. */
  record Result(int exit, String out, String err) {}

  Terminal file(String name, String... lines) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Terminal standardInput(String text) {
    standardInput = text;
    return this;
  }

  /** With the readers and exporters that there really are, instead of simple ones. */
  Terminal withEverything() {
    catalog = Catalog.installed();
    return this;
  }

  /** With one format more. */
  Terminal withFormat(Exporter<?> exporter) {
    List<Exporter<?>> more = new ArrayList<>(catalog.exporters());
    more.add(exporter);
    catalog = new Catalog(catalog.readers(), more);
    return this;
  }

  Terminal withColours() {
    colours = true;
    return this;
  }

  Terminal in(String subfolder) {
    here = folder.resolve(subfolder);
    return this;
  }

  Result run(String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Environment environment =
        new Environment(
            here,
            folder,
            new ByteArrayInputStream(standardInput.getBytes(StandardCharsets.UTF_8)),
            new Console(out, err, colours),
            catalog);
    int exit = ExamwrightCommand.execute(environment, arguments);
    return new Result(
        exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  String read(String name) {
    try {
      return Files.readString(folder.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of all files, relative to the folder, sorted. */
  List<String> files(String subfolder) {
    Path start = folder.resolve(subfolder);
    if (!Files.exists(start)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(start)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> start.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
