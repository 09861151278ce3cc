package org.examwright.exporters.moodle.gift;

import java.nio.charset.StandardCharsets;
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
 * Writes GIFT, the plain text format of Moodle's question bank.
 *
 * <p>Never writes what Moodle would refuse, since that can cost every question behind it: such a
 * question is left out and reported.
 *
 * @see <a href="https://docs.moodle.org/405/en/GIFT_format">GIFT format</a>
 */
public final class GiftExporter implements Exporter<GiftOptions> {
  /** Moodle looks into a file with an ending that it does not know, and may refuse it unread. */
  static final String SUFFIX = "gift.txt";

  static final Format FORMAT = new Format("gift", "GIFT", "Moodle's question bank", SUFFIX);

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public GiftOptions defaults() {
    return GiftOptions.DEFAULTS;
  }

  @Override
  public Capabilities capabilities() {
    return GiftLosses.CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet original, GiftOptions options) {
    QuestionSet set = options.target().fit(original);
    Omissions omissions = GiftLosses.omissions(options);
    byte[] file = new GiftFile(set, options, omissions).text().getBytes(StandardCharsets.UTF_8);
    List<Diagnostic> losses =
        new ArrayList<>(DeclaredLosses.of(set, GiftLosses.CAPABILITIES, omissions::contain));
    losses.addAll(options.target().losses(original));
    losses.addAll(MoodleLosses.of(set, options.category(), omissions));
    losses.addAll(GiftLosses.of(set, omissions));
    return new Export(List.of(new Artifact(SUFFIX, file)), losses);
  }
}
