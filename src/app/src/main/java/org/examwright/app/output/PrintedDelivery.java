package org.examwright.app.output;

import java.io.IOException;
import java.util.List;
import org.examwright.app.environment.Console;
import org.examwright.app.environment.Failure;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/** Prints the only file of a set. */
public final class PrintedDelivery implements Delivery {
  private final Console console;
  private int files;
  private byte @Nullable [] content;

  /** To the standard output of a process. */
  public PrintedDelivery(Console console) {
    this.console = console;
  }

  @Override
  public void take(Format format, Artifact artifact) {
    files++;
    content = files == 1 ? artifact.content() : null;
  }

  @Override
  public List<Outcome.WrittenFile> finish() throws IOException {
    if (content == null) {
      throw Failure.usage(
          "the standard output takes one file, but there are " + files,
          "choose one with --to and --edition; a set with pictures needs a folder");
    }
    console.data(content);
    return List.of();
  }

  @Override
  public void close() {
    content = null;
  }
}
