package org.examwright.rendering.sheet;

import java.util.List;
import org.examwright.model.text.Inline;

/**
 * A gap as it stands on paper.
 *
 * @param width of the line to write on, in characters
 * @param solution what is filled in; empty when it is left to the learner
 * @param choices to pick from, printed after the line; empty when there are none
 */
public record Blank(int width, List<Inline> solution, List<List<Inline>> choices) {
  public Blank {
    solution = List.copyOf(solution);
    choices = choices.stream().map(List::copyOf).toList();
  }
}
