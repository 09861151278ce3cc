package org.examwright.exporters.sheet.platform;

import java.util.ArrayList;
import java.util.List;
import org.examwright.exporters.sheet.table.DelimitedWriting;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Capabilities;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.Format;
import org.examwright.rendering.html.DeadLinks;

/**
 * Writes the list that Brightspace imports into its question library, a row for each part of a
 * question.
 *
 * @see <a
 *     href="https://community.d2l.com/brightspace/kb/articles/3534-question-library">Brightspace,
 *     import questions</a>
 */
public final class BrightspaceExporter implements Exporter<BrightspaceExporter.Options> {
  /** There is nothing to choose. */
  public record Options() {}

  private static final Format FORMAT =
      new Format(
          "brightspace",
          "Brightspace CSV",
          "Brightspace, D2L (question library: Import, Upload a File)",
          "brightspace.csv",
          true);

  private static final Capabilities CAPABILITIES =
      PlainLosses.orderIsChosenThere(
              PlainLosses.without(
                  PlainLosses.withoutKinds(
                      PlainLosses.ofSets(Capabilities.ALL),
                      Feature.NUMERIC,
                      Feature.TEXT_GAP,
                      Feature.DROP_DOWN_GAP,
                      Feature.NUMERIC_GAP,
                      Feature.FILE_UPLOAD,
                      Feature.DESCRIPTION),
                  Feature.OUTCOME_FEEDBACK,
                  Feature.ANSWER_FEEDBACK,
                  Feature.TAGS,
                  Feature.GRADER_NOTES,
                  Feature.EXPECTED_LINES,
                  Feature.IMAGE))
          .substituting(
              Feature.PARTIAL_CREDIT,
              Weight.CHANGED,
              "is given to single choices and words alone, and not below 0");

  @Override
  public Format format() {
    return FORMAT;
  }

  @Override
  public Options defaults() {
    return new Options();
  }

  @Override
  public Capabilities capabilities() {
    return CAPABILITIES;
  }

  @Override
  public Export export(QuestionSet set, Options options) {
    Export export =
        new PlatformFile(FORMAT.ending(), CAPABILITIES)
            .of(
                set,
                (question, number, notes) ->
                    BrightspaceRows.of(question, number, set.language(), notes),
                new DelimitedWriting(',', false)::write);
    List<Diagnostic> losses = new ArrayList<>(export.diagnostics());
    losses.addAll(DeadLinks.of(set));
    return new Export(export.artifacts(), losses);
  }
}
