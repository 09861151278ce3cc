package org.examwright.app;

import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** A format to write, with the options that the user wants. */
record Target<O extends Record>(Exporter<O> exporter, O options) {

  Format format() {
    return exporter.format();
  }

  Export export(QuestionSet set) {
    return exporter.export(set, options);
  }
}
