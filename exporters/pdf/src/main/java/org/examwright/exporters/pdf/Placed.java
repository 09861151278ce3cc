package org.examwright.exporters.pdf;

import java.util.List;
import org.examwright.rendering.sheet.Run;

/**
 * A run at its place from left to right.
 *
 * @param spoken the same words in the order in which they are read; empty when that is the printed
 *     order
 */
record Placed(Run run, String spoken) {
  static List<Placed> asWritten(List<Run> runs) {
    return runs.stream().map(run -> new Placed(run, "")).toList();
  }
}
