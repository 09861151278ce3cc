package org.examwright.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;

/** Reads files into question sets. */
final class Reading {
  private static final int LARGEST_MEGABYTES = 100;
  private static final int LARGEST_BYTES = LARGEST_MEGABYTES * 1024 * 1024;

  private final Environment environment;
  private final @Nullable String shape;

  /**
   * @param shape how the files mark their questions; null to let their readers find out
   */
  Reading(Environment environment, @Nullable String shape) {
    this.environment = environment;
    this.shape = shape;
  }

  /** What came of the files of a set; never throws for one that cannot be read. */
  Outcome read(Batch batch) {
    String title = batch.mergedTitle();
    if (title == null) {
      return read(batch.inputs().get(0));
    }
    return MergedReading.of(batch, title, batch.inputs().stream().map(this::read).toList());
  }

  private Outcome read(Input input) {
    Batch alone = Batch.of(input);
    try {
      Source source = source(input);
      Reader.Result result = reader(input).read(source);
      return Outcome.read(
          alone,
          result.set(),
          List.of(new Explained(input.name(), result.explanation())),
          result.diagnostics().stream().map(Finding::ofReader).toList());
    } catch (Failure failure) {
      return Outcome.failed(alone, failure);
    } catch (IOException e) {
      return Outcome.failed(
          alone, Failure.files("the file cannot be read: " + FileProblem.words(e), ""));
    } catch (RuntimeException | StackOverflowError e) {
      return Outcome.failed(alone, Failure.defect("reading the questions", e));
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
      return source(input, environment.standardInput());
    }
    try (InputStream stream = Files.newInputStream(file)) {
      return source(input, stream);
    } catch (NoSuchFileException e) {
      throw Failure.files("there is no such file", "is the name right, and the folder?");
    }
  }

  private Source source(Input input, InputStream stream) throws IOException {
    return new Source(input.name(), bytes(stream), new PictureFolder(input.home()), shape);
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
