package org.examwright.app.run;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.examwright.app.environment.Environment;
import org.examwright.app.environment.Failure;
import org.examwright.app.input.Batch;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.app.output.Delivery;
import org.examwright.app.output.Destination;
import org.examwright.app.output.FileDelivery;
import org.examwright.app.output.PrintedDelivery;
import org.examwright.library.ConfiguredExporter;
import org.examwright.library.FileProblem;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/** Takes sets from their input to their files: all files of a set, or none of them. */
public final class Conversion {
  /** The most questions of a set whose formats are made at the same time. */
  private static final int MOST_AT_A_TIME = 500;

  private final Environment environment;
  private final Reading reading;
  private final List<ConfiguredExporter<?>> targets;
  private final Destination destination;
  private final FileDelivery.FreePlaces places;
  private final Finding.@Nullable Strictness strict;

  /**
   * @param inputs all of them, so that none is written over
   * @param strict which losses and warnings are errors; null for none
   */
  public Conversion(
      Environment environment,
      Reading reading,
      List<Batch.Input> inputs,
      List<ConfiguredExporter<?>> targets,
      Destination destination,
      Finding.@Nullable Strictness strict) {
    this.environment = environment;
    this.reading = reading;
    this.targets = targets;
    this.destination = destination;
    this.places = new FileDelivery.FreePlaces(environment, inputs);
    this.strict = strict;
  }

  /** Reads, exports and writes one of the sets; never throws for what is in it. */
  public Outcome convert(Batch batch) {
    Outcome read = reading.read(batch);
    QuestionSet set = read.set();
    if (set == null) {
      return read;
    }
    try (Delivery delivery = delivery(batch)) {
      List<Finding> findings = new ArrayList<>(read.findings());
      try {
        ExportsAhead exports =
            new ExportsAhead(targets.size(), threads(set), i -> export(targets.get(i), set));
        for (ConfiguredExporter<?> target : targets) {
          take(exports.next(), target.format(), delivery, findings);
        }
      } catch (Failure failure) {
        return read.finding(findings).failing(failure);
      }
      Outcome outcome = read.finding(judged(findings));
      return errors(outcome) == errors(read) ? finish(outcome, delivery) : outcome;
    }
  }

  /** Those of a reader are no obstacle here: what is left of the set goes without them. */
  private static long errors(Outcome outcome) {
    return outcome.findings().stream().filter(Finding::isError).count();
  }

  private Delivery delivery(Batch batch) {
    return destination instanceof Destination.StandardOutput
        ? new PrintedDelivery(environment.console())
        : new FileDelivery(environment, batch, destination, places);
  }

  /** The files of a bank are so large that those of two formats should not be in memory. */
  private static int threads(QuestionSet set) {
    return set.questions().skip(MOST_AT_A_TIME).findAny().isPresent()
        ? 1
        : Runtime.getRuntime().availableProcessors();
  }

  /** A method of its own, so that nothing refers to the files when those of the next are made. */
  private void take(Export export, Format format, Delivery delivery, List<Finding> findings) {
    List<Finding> found =
        export.diagnostics().stream()
            .map(diagnostic -> Finding.ofExporter(format, diagnostic))
            .toList();
    findings.addAll(found);
    if (judged(found).stream().noneMatch(Finding::isError)) {
      export.artifacts().forEach(artifact -> delivery.take(format, artifact));
    }
  }

  private List<Finding> judged(List<Finding> findings) {
    Finding.Strictness wanted = strict;
    return wanted == null
        ? findings
        : findings.stream().map(finding -> finding.strictly(wanted)).toList();
  }

  private Export export(ConfiguredExporter<?> target, QuestionSet set) {
    try {
      return target.export(set);
    } catch (RuntimeException | StackOverflowError e) {
      environment.console().trace(e);
      throw Failure.defect("making the files for " + target.format().title(), e);
    }
  }

  private static Outcome finish(Outcome outcome, Delivery delivery) {
    try {
      return outcome.written(delivery.finish());
    } catch (Failure failure) {
      return outcome.failing(failure);
    } catch (IOException e) {
      return outcome.failing(
          Failure.files(
              "the files cannot be written: " + FileProblem.words(e),
              "nothing was changed; name another place with --output"));
    }
  }
}
