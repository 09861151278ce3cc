package org.examwright.model.diagnostics;

import org.jspecify.annotations.Nullable;

/**
 * Something to tell the author about a place in the input.
 *
 * @param message what is the matter, without a capital at its beginning and a full stop at its end;
 *     an exporter's does not name its format
 * @param hint what to do about it; may be empty
 * @param feature what a format cannot carry, for losses alone
 * @param weight of a loss; null for all else
 */
public record Diagnostic(
    Severity severity,
    Origin origin,
    String message,
    String hint,
    @Nullable Feature feature,
    @Nullable Weight weight) {
  public Diagnostic {
    if ((severity == Severity.LOSS) != (feature != null)
        || (severity == Severity.LOSS) != (weight != null)) {
      throw new IllegalArgumentException("losses, and only they, name a feature and weigh");
    }
  }

  public static Diagnostic error(Origin origin, String message, String hint) {
    return new Diagnostic(Severity.ERROR, origin, message, hint, null, null);
  }

  /** What the model's own checks say, at the place that they concern. */
  public static Diagnostic error(Origin origin, InvalidQuestionException problem) {
    return error(origin, String.valueOf(problem.getMessage()), problem.remedy());
  }

  public static Diagnostic loss(
      Weight weight, Origin origin, Feature feature, String message, String hint) {
    return new Diagnostic(Severity.LOSS, origin, message, hint, feature, weight);
  }

  public static Diagnostic warning(Origin origin, String message, String hint) {
    return new Diagnostic(Severity.WARNING, origin, message, hint, null, null);
  }

  public static Diagnostic note(Origin origin, String message) {
    return new Diagnostic(Severity.NOTE, origin, message, "", null, null);
  }
}
