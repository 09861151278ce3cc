package org.examwright.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;

/** Takes sets from their input to their files: all files of a set, or none of them. */
final class Conversion {
  private final Environment environment;
  private final Reading reading;
  private final List<Input> inputs;
  private final List<Target<?>> targets;
  private final Destination destination;
  private final boolean strict;
  private final Set<Path> taken = new HashSet<>();

  /**
   * @param inputs all of them, so that none is written over
   * @param strict whether a loss is an error
   */
  Conversion(
      Environment environment,
      Reading reading,
      List<Input> inputs,
      List<Target<?>> targets,
      Destination destination,
      boolean strict) {
    this.environment = environment;
    this.reading = reading;
    this.inputs = inputs;
    this.targets = targets;
    this.destination = destination;
    this.strict = strict;
  }

  private record Made(Format format, Artifact artifact) {}

  /** Reads, exports and writes one of the sets; never throws for what is in it. */
  Outcome convert(Batch batch) {
    Outcome read = reading.read(batch);
    QuestionSet set = read.set();
    if (set == null || read.code() != ExitCode.DONE) {
      return read;
    }
    List<Finding> findings = new ArrayList<>(read.findings());
    List<Made> made = new ArrayList<>();
    try {
      for (Target<?> target : targets) {
        Format format = target.format();
        Export export = export(target, set);
        export.diagnostics().forEach(found -> findings.add(Finding.ofExporter(format, found)));
        export.artifacts().forEach(artifact -> made.add(new Made(format, artifact)));
      }
    } catch (Failure failure) {
      return read.finding(findings).failing(failure);
    }
    Outcome outcome =
        read.finding(strict ? findings.stream().map(Finding::strictly).toList() : findings);
    return outcome.code() == ExitCode.DONE ? write(outcome, made) : outcome;
  }

  private static Export export(Target<?> target, QuestionSet set) {
    try {
      return target.export(set);
    } catch (RuntimeException | StackOverflowError e) {
      throw Failure.defect("making the files for " + target.format().title(), e);
    }
  }

  private Outcome write(Outcome outcome, List<Made> made) {
    try {
      return destination instanceof Destination.StandardOutput
          ? print(outcome, made)
          : outcome.written(save(outcome.batch(), made));
    } catch (Failure failure) {
      return outcome.failing(failure);
    } catch (IOException e) {
      return outcome.failing(
          Failure.files(
              "the files cannot be written: " + FileProblem.words(e),
              "nothing was changed; name another place with --output"));
    }
  }

  private Outcome print(Outcome outcome, List<Made> made) throws IOException {
    if (made.size() != 1) {
      throw Failure.usage(
          "the standard output takes one file, but there are " + made.size(),
          "choose one with --to and --edition");
    }
    environment.console().data(made.get(0).artifact().content());
    return outcome;
  }

  private List<WrittenFile> save(Batch batch, List<Made> made) throws IOException {
    Map<Path, byte[]> contents = new LinkedHashMap<>();
    List<WrittenFile> files = new ArrayList<>();
    for (Made each : made) {
      byte[] content = each.artifact().content();
      Path path = destination.place(batch, each.artifact(), made.size());
      requireFree(path);
      contents.put(path, content);
      files.add(new WrittenFile(each.format(), environment.shown(path), content.length));
    }
    ArtifactWriter.write(contents);
    return files;
  }

  private void requireFree(Path path) throws IOException {
    if (!taken.add(path)) {
      throw Failure.usage(
          "two files would be written to " + environment.shown(path),
          "convert the sets or formats one at a time with --output");
    }
    for (Input input : inputs) {
      Path file = input.file();
      if (file != null && Files.exists(path) && Files.isSameFile(path, file)) {
        throw Failure.usage(
            environment.shown(path) + " would be written over, but it is an input",
            "name another place with --output");
      }
    }
  }
}
