package org.examwright.model.exchange;

import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;

/** What an exporter made of a set: files, and what they do not say. */
public record Export(List<Artifact> artifacts, List<Diagnostic> diagnostics) {
  public Export {
    artifacts = List.copyOf(artifacts);
    diagnostics = List.copyOf(diagnostics);
  }
}
