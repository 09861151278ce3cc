package org.examwright.exporters.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.reading.json.SetFile;

/** Writes a question set as JSON, with everything that it holds. */
public final class JsonExporter implements Exporter<JsonExporter.Options> {

  /** There is nothing to choose. */
  public record Options() {}

  @Override
  public Format format() {
    return new Format("json", "JSON", "Examwright itself, programs of your own", "json");
  }

  @Override
  public Options defaults() {
    return new Options();
  }

  @Override
  public Capabilities capabilities() {
    return Capabilities.ALL;
  }

  @Override
  public Export export(QuestionSet set, Options options) {
    byte[] content = SetFile.written(set).getBytes(StandardCharsets.UTF_8);
    return new Export(List.of(new Artifact("json", content)), List.of());
  }
}
