package org.examwright.app.outcome;

import java.util.Comparator;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic and where it came from.
 *
 * @param format whose exporter found it; null when the reader or the app did
 * @param message without the format's name
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param column counted from 1; 0 when it is about the file as a whole
 */
public record Finding(
    @Nullable Format format,
    Severity severity,
    String file,
    int line,
    int column,
    String message,
    String hint,
    @Nullable Feature feature) {

  /** By place, and the gravest first where there are several. */
  static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::file)
          .thenComparingInt(Finding::line)
          .thenComparingInt(Finding::column)
          .thenComparing(Finding::severity)
          .thenComparing(Finding::message);

  /** What a reader says. */
  public static Finding ofReader(Diagnostic diagnostic) {
    return of(null, diagnostic);
  }

  /** What the exporter of a format says. */
  public static Finding ofExporter(Format format, Diagnostic diagnostic) {
    return of(format, diagnostic);
  }

  /** An error that the app itself has found, about a file as a whole. */
  public static Finding ofFile(String file, String message, String hint) {
    return new Finding(null, Severity.ERROR, file, 0, 0, message, hint, null);
  }

  private static Finding of(@Nullable Format format, Diagnostic diagnostic) {
    return new Finding(
        format,
        diagnostic.severity(),
        diagnostic.origin().file(),
        diagnostic.origin().line(),
        diagnostic.origin().column(),
        diagnostic.message(),
        diagnostic.hint(),
        diagnostic.feature());
  }

  /** The format whose exporter found it; empty when the reader or the app did. */
  public String formatTitle() {
    return format == null ? "" : format.title();
  }

  /** The message with the format's name before it, if an exporter found it. */
  public String fullMessage() {
    return format == null ? message : format.title() + ": " + message;
  }

  /** Whether nothing may be written because of it. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same, but a loss is an error, and so is a warning, by which readers tell of losses. */
  public Finding strictly() {
    return severity == Severity.LOSS || severity == Severity.WARNING
        ? new Finding(format, Severity.ERROR, file, line, column, message, hint, feature)
        : this;
  }

  /** {@code set.md:12:3}, or the file alone. */
  public String place() {
    return line == 0 ? file : file + ":" + line + ":" + column;
  }
}
