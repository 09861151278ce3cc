package org.examwright.model.exchange;

import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;

/**
 * A reader that can say what importers of learning platforms stumble over in a package, beyond what
 * reading it needs.
 */
public interface PackageChecker {
  /**
   * All that is wrong with a package; nothing when an importer finds all of it.
   *
   * <p>Never throws for its content, however damaged it is. What stops an importer or is lost in it
   * is an error, what some importers mind a warning.
   */
  List<Diagnostic> check(Source source);
}
