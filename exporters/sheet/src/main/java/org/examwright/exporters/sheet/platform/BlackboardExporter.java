package org.examwright.exporters.sheet.platform;

import java.util.List;
import org.examwright.exporters.sheet.table.LineWriting;
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
 * Writes the text that Blackboard uploads into tests and pools, a question a line.
 *
 * @see <a
 *     href="https://help.anthology.com/blackboard/instructor/en/tests--pools--and-surveys/reuse-questions/upload-questions.html">Blackboard,
 *     upload questions</a>
 */
public final class BlackboardExporter implements Exporter<BlackboardExporter.Options> {
  /** There is nothing to choose. */
  public record Options() {}

  private static final Format FORMAT =
      new Format(
          "blackboard", "Blackboard text", "Blackboard (Upload Questions)", "blackboard.txt", true);

  private static final Capabilities CAPABILITIES =
      PlainLosses.orderIsChosenThere(
              PlainLosses.withoutDetails(
                  PlainLosses.without(
                      PlainLosses.withoutKinds(
                          PlainLosses.ofSets(Capabilities.ALL),
                          Feature.DROP_DOWN_GAP,
                          Feature.NUMERIC_GAP,
                          Feature.DESCRIPTION),
                      Feature.IMAGE,
                      Feature.GRADER_NOTES,
                      Feature.EXPECTED_LINES,
                      Feature.ACCEPTED_FILES,
                      Feature.UNIT,
                      Feature.MATCHING_DISTRACTORS)))
          .without(Feature.POINTS, Weight.CHANGED, "become those that are usual there")
          .without(Feature.CASE_SENSITIVE, Weight.CHANGED, "are compared without regard to case");

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
                    List.of(BlackboardLine.of(question, set.language(), notes)),
                LineWriting::of);
    List<Diagnostic> losses = new java.util.ArrayList<>(export.diagnostics());
    losses.addAll(DeadLinks.of(set));
    return new Export(export.artifacts(), losses);
  }
}
