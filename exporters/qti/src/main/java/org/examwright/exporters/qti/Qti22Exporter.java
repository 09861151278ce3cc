package org.examwright.exporters.qti;

import org.examwright.exporters.qti.assessment.AssessmentPackage;
import org.examwright.exporters.qti.assessment.QtiVersion;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** Writes a test and its items as a QTI 2.2 package. */
public final class Qti22Exporter implements Exporter<QtiOptions> {
  private static final Format FORMAT =
      new Format("qti22", "QTI 2.2", "TAO, Inspera, Canvas New Quizzes", "qti22.zip");

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
    return AssessmentPackage.CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, QtiOptions options) {
    return AssessmentPackage.of(
        options.applyTo(set), QtiVersion.V2_2, options.target().platform(), options.as(), FORMAT);
  }
}
