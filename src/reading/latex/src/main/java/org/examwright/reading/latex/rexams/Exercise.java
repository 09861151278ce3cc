package org.examwright.reading.latex.rexams;

import java.util.List;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.text.RichText;

/**
 * An exercise of R/exams with its texts read.
 *
 * @param options the items of the question
 * @param solution without its items
 * @param explanations the items of the solution
 * @param asksComputed whether R computes something that the question says
 * @param solvesComputed whether R computes something of the solution's text alone
 */
record Exercise(
    Origin origin,
    RichText stem,
    List<RichText> options,
    RichText solution,
    List<RichText> explanations,
    ExerciseMeta meta,
    boolean asksComputed,
    boolean solvesComputed) {

  /** The explanation of an option; empty if there is none. */
  RichText explanation(int option) {
    return option < explanations.size() ? explanations.get(option) : RichText.EMPTY;
  }
}
