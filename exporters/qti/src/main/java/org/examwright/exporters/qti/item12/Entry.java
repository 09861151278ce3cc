package org.examwright.exporters.qti.item12;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A place for a response. */
public sealed interface Entry {
  String ident();

  /** A text or number to be written. */
  record Written(String ident, boolean number) implements Entry {}

  /**
   * Choices to pick from.
   *
   * @param cardinality {@code Single}, {@code Multiple} or {@code Ordered}
   * @param prompt what stands beside the choices; null for the question's text alone
   */
  record Picked(
      String ident,
      String cardinality,
      @Nullable Text prompt,
      boolean shuffle,
      List<ResponseLabel> labels)
      implements Entry {}
}
