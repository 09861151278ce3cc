package org.examwright.exporters.moodle.xml;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.moodle.MoodleLosses;
import org.examwright.exporters.moodle.Omissions;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.DeclaredLosses;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;

/**
 * Writes Moodle XML, which says all that Moodle's question bank knows.
 *
 * @see <a href="https://docs.moodle.org/405/en/Moodle_XML_format">Moodle XML format</a>
 */
public final class MoodleXmlExporter implements Exporter<MoodleXmlOptions> {
  static final Format FORMAT =
      new Format("moodle-xml", "Moodle XML", "Moodle's question bank", "moodle.xml");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public MoodleXmlOptions defaults() {
    return MoodleXmlOptions.DEFAULTS;
  }

  @Override
  public Capabilities capabilities() {
    return MoodleXmlCapabilities.CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet original, MoodleXmlOptions options) {
    QuestionSet set = options.target().fit(original);
    Omissions omissions = Omissions.common(options.credits(), FORMAT.id());
    byte[] file = new MoodleXmlFile(set, options, omissions).bytes();
    List<Diagnostic> losses =
        new ArrayList<>(
            DeclaredLosses.of(set, MoodleXmlCapabilities.CAPABILITIES, omissions::contain));
    losses.addAll(options.target().losses(original));
    losses.addAll(MoodleLosses.of(set, options.category(), omissions));
    losses.addAll(MoodleXmlLosses.of(set, omissions));
    return new Export(List.of(new Artifact(FORMAT.ending(), file)), losses);
  }
}
