package org.examwright.exporters.qti;

import org.examwright.model.exchange.Exporter;

class Qti22ExporterTest implements QtiContract<QtiOptions> {
  @Override
  public Exporter<QtiOptions> exporter() {
    return new Qti22Exporter();
  }
}
