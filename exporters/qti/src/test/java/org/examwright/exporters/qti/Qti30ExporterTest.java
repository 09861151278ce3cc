package org.examwright.exporters.qti;

import org.examwright.model.exchange.Exporter;

class Qti30ExporterTest implements QtiContract<QtiOptions> {
  @Override
  public Exporter<QtiOptions> exporter() {
    return new Qti30Exporter();
  }
}
