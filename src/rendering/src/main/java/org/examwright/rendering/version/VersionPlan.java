package org.examwright.rendering.version;

import java.util.List;

/**
 * Which papers are made of a set.
 *
 * @param count how many versions, from 1 to 26
 * @param seed of all that is drawn and shuffled; the same one gives the same papers on any machine
 * @param pick which questions are printed, see {@link PickTerms}; empty for all
 * @param shuffle what differs between the versions; empty for the usual: all, if there are several
 */
public record VersionPlan(int count, int seed, String pick, List<Shuffled> shuffle) {
  /** One paper with all questions, in their order. */
  public static final VersionPlan ONE = new VersionPlan(1, 1, "", List.of());

  private static final int MOST = 26;

  public VersionPlan {
    shuffle = List.copyOf(shuffle);
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("there may be 1 to " + MOST + " versions");
    }
    PickTerms.parse(pick);
  }

  /** Whether something is put into another order. */
  public boolean shuffles(Shuffled what) {
    return shuffle.isEmpty() ? count > 1 : shuffle.contains(what);
  }
}
