package org.examwright.reading.outline.account;

import java.util.ArrayList;
import java.util.List;

/** Lines that were taken while it was not yet their turn, to be taken when it is. */
public final class TakenLines implements LineTaking {
  private final List<Stretch> stretches = new ArrayList<>();

  private record Stretch(LineRole role, int first, int last) {
    boolean holds(LineRole other, int from, int to) {
      return role == other && first <= from && to <= last;
    }
  }

  @Override
  public void takeLines(LineRole role, int first, int last) {
    if (stretches.isEmpty() || !stretches.getLast().holds(role, first, last)) {
      stretches.add(new Stretch(role, first, last));
    }
  }

  /** Takes them in the same order. */
  public void giveTo(LineTaking other) {
    for (Stretch stretch : stretches) {
      other.takeLines(stretch.role(), stretch.first(), stretch.last());
    }
  }
}
