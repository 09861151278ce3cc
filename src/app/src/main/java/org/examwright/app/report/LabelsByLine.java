package org.examwright.app.report;

import java.util.HashMap;
import java.util.Map;
import org.examwright.app.outcome.Finding;
import org.examwright.app.outcome.Outcome;
import org.examwright.model.Question;

/** What an author calls the questions of a set, found by the lines that they stand on. */
final class LabelsByLine {
  private final Map<Line, String> labels = new HashMap<>();
  private final boolean ofOneFile;

  LabelsByLine(Outcome outcome) {
    ofOneFile = outcome.batch().mergedTitle() == null;
    if (ofOneFile && outcome.set() != null) {
      outcome.set().questions().forEach(this::add);
    }
  }

  private void add(Question question) {
    if (!question.label().isEmpty()) {
      labels.putIfAbsent(
          new Line(question.origin().file(), question.origin().line()), question.label());
    }
  }

  /** As the author calls the question that stands there, or else where it stands. */
  String of(Finding finding) {
    String label = labels.get(new Line(finding.file(), finding.line()));
    if (label != null) {
      return Character.isDigit(label.charAt(0)) ? "Q" + label : label;
    }
    return ofOneFile ? "line " + finding.line() : finding.file() + ":" + finding.line();
  }

  private record Line(String file, int number) {}
}
