package org.examwright.app.outcome;

import java.util.Comparator;
import java.util.Locale;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Format;
import org.jspecify.annotations.Nullable;

/**
 * A diagnostic and where it came from.
 *
 * @param format whose exporter found it; null when the reader or the app did
 * @param message without the format's name
 * @param line counted from 1; 0 when it is about the file as a whole
 * @param column counted from 1; 0 when it is about the file as a whole
 * @param weight how much it matters to what is written; null when no exporter found it
 */
public record Finding(
    @Nullable Format format,
    Severity severity,
    String file,
    int line,
    int column,
    String message,
    String hint,
    @Nullable Feature feature,
    @Nullable Weight weight) {

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
    return new Finding(null, Severity.ERROR, file, 0, 0, message, hint, null, null);
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
        diagnostic.feature(),
        format == null ? null : weight(diagnostic));
  }

  private static Weight weight(Diagnostic diagnostic) {
    if (diagnostic.weight() != null) {
      return diagnostic.weight();
    }
    return switch (diagnostic.severity()) {
      case ERROR -> Weight.LEFT_OUT;
      case LOSS -> Weight.LOST;
      case WARNING -> Weight.CHANGED;
      case NOTE -> Weight.NOTE;
    };
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

  /** What is an error to somebody who is strict. */
  public enum Strictness {
    /** That something does not arrive. */
    LOST,
    /** That something does not arrive or arrives otherwise, and all that is doubtful. */
    CHANGED,
    /** Every loss, and every warning, by which readers tell of losses. */
    ALL;

    /** As the command line has it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }

    private boolean minds(Finding finding) {
      boolean warning = finding.severity == Severity.WARNING;
      boolean loss = finding.severity == Severity.LOSS;
      return switch (this) {
        case LOST -> loss && finding.isLost();
        case CHANGED -> warning || (loss && finding.weight != Weight.NOTE);
        case ALL -> warning || loss;
      };
    }
  }

  /** The same, but an error if that is one to somebody who is as strict as this. */
  public Finding strictly(Strictness strictness) {
    return strictness.minds(this)
        ? new Finding(format, Severity.ERROR, file, line, column, message, hint, feature, weight)
        : this;
  }

  /** Whether a format goes without something because of it. */
  public boolean isLost() {
    return weight != null && weight.isLost();
  }

  /** {@code set.md:12:3}, or the file alone. */
  public String place() {
    return line == 0 ? file : new Origin(file, line, Math.max(1, column)).toString();
  }
}
