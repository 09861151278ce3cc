package org.examwright.exporters.moodle.gift;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.testkit.Sets;

/** Exports for tests, as the text of the file. */
final class GiftFiles {
  private static final GiftExporter EXPORTER = new GiftExporter();

  private GiftFiles() {}

  static String text(List<Artifact> artifacts) {
    return new String(artifacts.getFirst().content(), StandardCharsets.UTF_8);
  }

  static Export export(QuestionSet set) {
    return EXPORTER.export(set, EXPORTER.defaults());
  }

  static String of(QuestionSet set) {
    return text(export(set).artifacts());
  }

  /** The blocks of a question, without the category's. */
  static String of(Question question) {
    String file = of(Sets.of(question));
    return file.substring(file.indexOf("\n\n") + 2);
  }

  /** What is lost, in words. */
  static List<String> losses(Question question) {
    return export(Sets.of(question)).diagnostics().stream()
        .filter(diagnostic -> diagnostic.severity() == Severity.LOSS)
        .map(Diagnostic::message)
        .toList();
  }
}
