package org.examwright.exporters.qti;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;

class CartridgeExporterTest implements QtiContract<CartridgeOptions> {
  private static final Pattern ITEM = Pattern.compile("<item ident=\"(\\S+?)(?:_part\\d+)?\"");

  @Override
  public Exporter<CartridgeOptions> exporter() {
    return new CartridgeExporter();
  }

  /** The parts that a matching question becomes are one question. */
  @Override
  public int questions(List<Artifact> artifacts) {
    String text = QtiPackage.of(artifacts.getFirst()).text();
    return (int)
        ITEM.matcher(text).results().map((MatchResult item) -> item.group(1)).distinct().count();
  }
}
