package org.examwright.model.work;

/** Lets a piece of work wait until all pieces before it are done. */
@FunctionalInterface
public interface Turn {
  /** Where one piece is done after the other, it is always its turn. */
  Turn NOW = () -> {};

  /** Returns when all pieces before are done; at once if they are already. */
  void await();
}
