package org.examwright.exporters.sheet.platform;

import org.examwright.model.exchange.Exporter;

class BlooketExporterTest implements PlatformContract<GameOptions> {
  private final BlooketExporter exporter = new BlooketExporter();

  @Override
  public Exporter<GameOptions> exporter() {
    return exporter;
  }
}
