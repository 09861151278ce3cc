package org.examwright.model;

import java.util.List;
import org.examwright.model.text.Inline;
import org.examwright.model.text.RichText;

/** A left side of a matching question and the right side that belongs to it; neither is empty. */
public record Pair(RichText left, List<Inline> right) {
  public Pair {
    right = List.copyOf(right);
    Checks.require(
        !left.isEmpty() && !right.isEmpty(), "a pair has only one side", "fill both cells");
  }

  Pair changed(TextChange change) {
    return new Pair(change.required(left), change.requiredLine(right));
  }
}
