package org.examwright.exporters.sheet.platform;

import org.examwright.model.exchange.Exporter;

class KahootExporterTest implements PlatformContract<GameOptions> {
  private final KahootExporter exporter = new KahootExporter();

  @Override
  public Exporter<GameOptions> exporter() {
    return exporter;
  }
}
