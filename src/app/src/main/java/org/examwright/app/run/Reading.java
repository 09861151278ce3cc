package org.examwright.app.run;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiFunction;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.input.OtherEndings;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.library.FileProblem;
import org.examwright.library.FileSource;
import org.examwright.library.office.OpenedSource;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.PackageChecker;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.jspecify.annotations.Nullable;

/** Reads files into question sets. */
public final class Reading {

  private final Environment environment;
  private final @Nullable String shape;
  private final boolean keepingGoing;
  private final boolean acceptsDoubts;

  /**
   * @param shape how the files mark their questions; null to let their readers find out
   * @param keepingGoing whether a set goes without the questions that have errors
   * @param acceptsDoubts whether to read them as they are understood, however doubtful that is
   */
  public Reading(
      Environment environment,
      @Nullable String shape,
      boolean keepingGoing,
      boolean acceptsDoubts) {
    this.acceptsDoubts = acceptsDoubts;
    this.environment = environment;
    this.shape = shape;
    this.keepingGoing = keepingGoing;
  }

  /** What came of the files of a set; never throws for one that cannot be read. */
  public Outcome read(Batch batch) {
    String title = batch.mergedTitle();
    if (title == null) {
      return read(batch.inputs().get(0));
    }
    return MergedReading.of(batch, title, batch.inputs().stream().map(this::read).toList());
  }

  /**
   * Checks the files of a set as packages, as importers meet them; never throws for one that cannot
   * be read.
   */
  public Outcome check(Batch batch) {
    if (batch.mergedTitle() != null) {
      throw Failure.usage("--package and --merge contradict each other", "leave one out");
    }
    Batch.Input input = batch.inputs().get(0);
    return reading(
        input,
        (reader, source) -> {
          if (!(reader instanceof PackageChecker checker)) {
            throw Failure.usage(
                "`--package` checks packages of QTI and Common Cartridges alone",
                "leave it out, or name a package");
          }
          List<Diagnostic> found = checker.check(source);
          Reader.Result result = reader.read(source);
          return new Reader.Result(
              result.set() == null ? result.rest() : result.set(),
              result.rest(),
              result.set() == null && found.isEmpty() ? result.diagnostics() : found,
              result.explanation());
        });
  }

  private Outcome read(Batch.Input input) {
    return reading(input, Reader::read);
  }

  private Outcome reading(Batch.Input input, BiFunction<Reader, Source, Reader.Result> work) {
    Batch alone = Batch.of(input);
    try {
      Reader reader = reader(input);
      OpenedSource opened = OpenedSource.of(source(input));
      Reader.Result result = opened.with(work.apply(reader, opened.source()));
      return Outcome.read(
          alone,
          result.set() == null && keepingGoing ? result.rest() : result.set(),
          List.of(new Outcome.Explained(input.name(), result.explanation())),
          result.diagnostics().stream().map(Finding::ofReader).toList());
    } catch (Failure failure) {
      return Outcome.failed(alone, failure);
    } catch (FileSource.TooLargeException e) {
      return Outcome.failed(alone, Failure.files(String.valueOf(e.getMessage()), e.hint()));
    } catch (IOException e) {
      return Outcome.failed(
          alone, Failure.files("the file cannot be read: " + FileProblem.words(e), ""));
    } catch (RuntimeException | StackOverflowError e) {
      environment.console().trace(e);
      return Outcome.failed(alone, Failure.defect("reading the questions", e));
    }
  }

  private Reader reader(Batch.Input input) {
    Reader reader = input.reader();
    if (reader == null) {
      String advice = OtherEndings.advice(input.name());
      if (!advice.isEmpty()) {
        throw Failure.usage("no reader knows such files", advice);
      }
      throw Failure.usage(
          "the ending says nothing about what kind of file this is",
          "name the reader with --from: " + String.join(", ", environment.catalog().readerIds()));
    }
    return reader;
  }

  private Source source(Batch.Input input) throws IOException {
    Path file = input.file();
    if (file == null) {
      return FileSource.of(
          input.name(), environment.standardInput(), input.home(), shape, acceptsDoubts);
    }
    try {
      return FileSource.of(input.name(), file, shape, acceptsDoubts);
    } catch (NoSuchFileException e) {
      throw Failure.files("there is no such file", "is the name right, and the folder?");
    }
  }
}
