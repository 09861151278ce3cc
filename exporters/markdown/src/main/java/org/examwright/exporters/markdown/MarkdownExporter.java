package org.examwright.exporters.markdown;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/**
 * Writes a question set in our own syntax of Markdown.
 *
 * <p>Whatever is written is read back at once: where the reader would find something else, the
 * writing becomes more explicit, and what it still finds otherwise is a loss.
 */
public final class MarkdownExporter implements Exporter<MarkdownExporter.Options> {

  /** There is nothing to choose. */
  public record Options() {}

  /** On request, since most sets are in Markdown already. */
  @Override
  public Format format() {
    return new Format("markdown", "Markdown", "Examwright itself, people, GitHub", "md", true);
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
    SetWriting writing = new SetWriting(set);
    List<Artifact> artifacts = new ArrayList<>();
    artifacts.add(new Artifact("md", writing.write().getBytes(StandardCharsets.UTF_8)));
    artifacts.addAll(writing.pictures());
    return new Export(artifacts, writing.losses());
  }
}
