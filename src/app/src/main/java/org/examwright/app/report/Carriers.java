package org.examwright.app.report;

import java.util.List;
import org.examwright.app.outcome.Finding;
import org.examwright.library.Catalog;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.exchange.Capabilities;

/** Names the formats that keep what another one loses. */
final class Carriers {
  private Carriers() {}

  /**
   * Their titles; none for a finding that is no loss, and none for one that depends on what a
   * question says, whose hint names the remedy.
   */
  static List<String> of(Finding finding, Catalog catalog) {
    Feature feature = finding.feature();
    if (feature == null || !finding.hint().isEmpty()) {
      return List.of();
    }
    return catalog.exporters().stream()
        .filter(exporter -> !exporter.format().equals(finding.format()))
        .filter(exporter -> exporter.capabilities().of(feature).equals(Capabilities.Support.FULL))
        .map(exporter -> exporter.format().title())
        .toList();
  }
}
