package org.examwright.reading.source;

import java.util.ArrayList;
import java.util.List;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.InvalidQuestionException;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;

/** Collects what there is to say about a file, so that all of it is said at once. */
public final class Problems {
  private final String file;
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  public Problems(String file) {
    this.file = file;
  }

  /** A place in the file; lines and columns are counted from 1. */
  public Origin at(int line, int column) {
    return new Origin(file, line, column);
  }

  public void error(Origin origin, String message, String hint) {
    diagnostics.add(Diagnostic.error(origin, message, hint));
  }

  /** What the model says of something that makes no sense. */
  public void error(Origin origin, InvalidQuestionException problem) {
    diagnostics.add(Diagnostic.error(origin, problem));
  }

  public void warning(Origin origin, String message, String hint) {
    diagnostics.add(Diagnostic.warning(origin, message, hint));
  }

  /** A control character that no format could carry. */
  public void leftOut(Origin origin, int codePoint) {
    warning(
        origin,
        "the control character U+%04X is left out".formatted(codePoint),
        "take it out of the file");
  }

  public void note(Origin origin, String message) {
    diagnostics.add(Diagnostic.note(origin, message));
  }

  public boolean hasErrors() {
    return diagnostics.stream().anyMatch(d -> d.severity() == Severity.ERROR);
  }

  public List<Diagnostic> all() {
    return List.copyOf(diagnostics);
  }
}
