package org.examwright.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;

/** Reads inputs into question sets. */
final class Reading {
  private static final int LARGEST_MEGABYTES = 100;
  private static final int LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;

  private final Environment environment;

  Reading(Environment environment) {
    this.environment = environment;
  }

  /** What came of an input; never throws for a file that cannot be read. */
  Outcome read(Input input) {
    try {
      Source source = source(input);
      Reader.Result result = reader(input).read(source);
      List<Finding> findings = result.diagnostics().stream().map(Finding::ofReader).toList();
      return Outcome.read(input, result.set(), findings);
    } catch (Failure failure) {
      return Outcome.failed(input, failure);
    } catch (IOException e) {
      return Outcome.failed(
          input, Failure.files("the file cannot be read: " + FileProblem.words(e), ""));
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(input, Failure.defect("reading the questions", e));
    }
  }

  private Reader reader(Input input) {
    Reader reader = input.reader();
    if (reader == null) {
      throw Failure.usage(
          "the ending says nothing about what kind of file this is",
          "name the reader with --from: " + environment.catalog().readerIds());
    }
    return reader;
  }

  private Source source(Input input) throws IOException {
    Path file = input.file();
    if (file == null) {
      return new Source(
          input.name(),
          bytes(environment.standardInput()),
          new PictureFolder(environment.currentFolder()));
    }
    if (Files.isDirectory(file)) {
      throw Failure.files("this is a folder", "name the files in it");
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return new Source(input.name(), bytes(stream), new PictureFolder(folderOf(file)));
    } catch (NoSuchFileException e) {
      throw Failure.files("there is no such file", "is the name right, and the folder?");
    }
  }

  private Path folderOf(Path file) {
    Path parent = file.getParent();
    return parent == null ? environment.currentFolder() : parent;
  }

  private static byte[] bytes(InputStream stream) throws IOException {
    byte[] content = stream.readNBytes(LARGEST_BYTES + 1);
    if (content.length > LARGEST_BYTES) {
      throw Failure.files(
          "the file is larger than " + LARGEST_MEGABYTES + " MB", "divide it into several sets");
    }
    return content;
  }
}
