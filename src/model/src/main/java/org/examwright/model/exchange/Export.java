package org.examwright.model.exchange;

import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;

/**
 * What an exporter made of a set: files, and what they do not say.
 *
 * @param artifacts in the order in which people look for them; of no use, and often none, when
 *     there is an error among the diagnostics
 * @param diagnostics losses, warnings and notes, each at the place in the input that it is about
 */
public record Export(List<Artifact> artifacts, List<Diagnostic> diagnostics) {
  /** Copies both lists. */
  public Export {
    artifacts = List.copyOf(artifacts);
    diagnostics = List.copyOf(diagnostics);
  }
}
