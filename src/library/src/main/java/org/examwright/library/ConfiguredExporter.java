package org.examwright.library;

import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/**
 * A format to write, with the options that somebody wants.
 *
 * @param <O> the exporter's record of options
 */
public record ConfiguredExporter<O extends Record>(Exporter<O> exporter, O options) {

  /**
   * The exporter with its default options, but for {@code settings}; later ones win.
   *
   * @throws WrongUseException if it has no such option, or an option no such value
   */
  public static <O extends Record> ConfiguredExporter<O> of(
      Exporter<O> exporter, List<Setting> settings) {
    return OptionBinding.bind(exporter, settings);
  }

  /** What it writes. */
  public Format format() {
    return exporter.format();
  }

  /** The files of a set, and what they do not say. */
  public Export export(QuestionSet set) {
    return exporter.export(set, options);
  }
}
