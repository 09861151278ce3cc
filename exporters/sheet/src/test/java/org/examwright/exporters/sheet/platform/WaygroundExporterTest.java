package org.examwright.exporters.sheet.platform;

import org.examwright.model.exchange.Exporter;

class WaygroundExporterTest implements PlatformContract<GameOptions> {
  private final WaygroundExporter exporter = new WaygroundExporter();

  @Override
  public Exporter<GameOptions> exporter() {
    return exporter;
  }
}
