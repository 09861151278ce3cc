package org.examwright.exporters.qti;

import org.examwright.exporters.qti.canvas.CanvasCapabilities;
import org.examwright.exporters.qti.canvas.CanvasPackage;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** Writes a quiz as a QTI 1.2 package that Canvas imports. */
public final class Qti12Exporter implements Exporter<QtiOptions> {
  private static final Format FORMAT =
      new Format("qti12", "QTI 1.2", "Canvas classic and New Quizzes", "qti12.zip");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public QtiOptions defaults() {
    return QtiOptions.DEFAULTS;
  }

  @Override
  public Capabilities capabilities() {
    return CanvasCapabilities.of(QtiOptions.DEFAULTS.target().platform(), QtiOptions.DEFAULTS.as());
  }

  @Override
  public Export export(QuestionSet set, QtiOptions options) {
    return CanvasPackage.of(
        options.applyTo(set), options.target().platform(), options.as(), FORMAT);
  }
}
