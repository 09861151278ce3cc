package org.examwright.app.output;

import java.io.IOException;
import java.util.List;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Format;

/**
 * Takes the files of a set one by one, and delivers all of them or none.
 *
 * <p>Memory holds no more than the files of one format at a time.
 */
public sealed interface Delivery extends AutoCloseable permits FileDelivery, PrintedDelivery {

  /**
   * Takes a file that was made.
   *
   * <p>Never fails: all formats are to be heard first, so {@link #finish} does.
   */
  void take(Format format, Artifact artifact);

  /**
   * Delivers all files.
   *
   * @return what was written, in the order in which it was taken
   */
  List<Outcome.WrittenFile> finish() throws IOException;

  /** Drops what was not delivered. */
  @Override
  void close();
}
