package org.examwright.exporters.qti;

import org.examwright.exporters.qti.cartridge.CartridgePackage;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/** Writes a quiz or bank as a Common Cartridge, from which courses are restored. */
public final class CartridgeExporter implements Exporter<CartridgeOptions> {
  private static final Format FORMAT =
      new Format(
          "cartridge",
          "Common Cartridge 1.1",
          "Moodle's course restore, Canvas, Brightspace, Blackboard, Schoology, Sakai",
          "imscc",
          true);

  /** On request, since every platform has a format that carries more. */
  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public CartridgeOptions defaults() {
    return CartridgeOptions.DEFAULTS;
  }

  @Override
  public Capabilities capabilities() {
    return CartridgePackage.CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, CartridgeOptions options) {
    return CartridgePackage.of(options.applyTo(set), options.as(), FORMAT);
  }
}
