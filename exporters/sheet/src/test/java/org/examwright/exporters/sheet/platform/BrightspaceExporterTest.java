package org.examwright.exporters.sheet.platform;

import org.examwright.model.exchange.Exporter;

class BrightspaceExporterTest implements PlatformContract<BrightspaceExporter.Options> {
  private final BrightspaceExporter exporter = new BrightspaceExporter();

  @Override
  public Exporter<BrightspaceExporter.Options> exporter() {
    return exporter;
  }
}
