package org.examwright.app.run;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.IntFunction;
import org.examwright.model.exchange.Export;
import org.jspecify.annotations.Nullable;

/**
 * Makes the files of several formats at a time, which are handed out in the order of the formats.
 *
 * <p>What waits to be handed out is kept small: nothing more is begun ahead while it is large.
 */
final class ExportsAhead {
  /** How many bytes of files may wait for their turn before no other format is begun. */
  private static final long MOST_WAITING = 8 << 20;

  private final IntFunction<Export> exporter;
  private final List<Slot> slots = new ArrayList<>();

  /** How many are begun; the first is left to who wants it first of all. */
  private int begun = 1;

  private int handedOut;
  private long waiting;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();

  /**
   * Begins at once.
   *
   * @param formats how many there are
   * @param threads how many of them may be made at a time, from 1
   * @param exporter makes the files of one of them, counted from 0; called by several threads
   */
  ExportsAhead(int formats, int threads, IntFunction<Export> exporter) {
    this.exporter = exporter;
    for (int i = 0; i < formats; i++) {
      slots.add(new Slot());
    }
    for (int i = 1; i < Math.min(threads, formats); i++) {
      Thread.ofPlatform().daemon().start(this::workAhead);
    }
  }

  /** The files of the next format; throws what making them has thrown. */
  Export next() {
    int wanted = handedOut;
    if (wanted == 0) {
      make(0);
    }
    for (int own = begin(wanted); own >= 0; own = begin(wanted)) {
      make(own);
    }
    return handOut(slots.get(wanted));
  }

  private void workAhead() {
    for (int next = beginAhead(); next >= 0; next = beginAhead()) {
      make(next);
    }
  }

  private void make(int format) {
    Export made = null;
    Throwable thrown = null;
    try {
      made = exporter.apply(format);
    } catch (RuntimeException | Error e) {
      thrown = e;
    }
    finish(slots.get(format), made, thrown);
  }

  /** What to do oneself until a format is done: that one, or others while somebody makes it. */
  private int begin(int wanted) {
    lock.lock();
    try {
      boolean helps = begun < slots.size() && waiting <= MOST_WAITING;
      return !slots.get(wanted).isDone() && (begun == wanted || helps) ? begun++ : -1;
    } finally {
      lock.unlock();
    }
  }

  private int beginAhead() {
    lock.lock();
    try {
      while (begun < slots.size() && waiting > MOST_WAITING) {
        changed.awaitUninterruptibly();
      }
      return begun < slots.size() ? begun++ : -1;
    } finally {
      lock.unlock();
    }
  }

  private void finish(Slot slot, @Nullable Export made, @Nullable Throwable thrown) {
    lock.lock();
    try {
      slot.export = made;
      slot.thrown = thrown;
      waiting += slot.bytes();
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private Export handOut(Slot slot) {
    lock.lock();
    try {
      while (!slot.isDone()) {
        changed.awaitUninterruptibly();
      }
      handedOut++;
      waiting -= slot.bytes();
      changed.signalAll();
      return slot.empty();
    } finally {
      lock.unlock();
    }
  }

  /** A format that is begun, and what came of it. */
  private static final class Slot {
    private @Nullable Export export;
    private @Nullable Throwable thrown;

    boolean isDone() {
      return export != null || thrown != null;
    }

    long bytes() {
      return export == null
          ? 0
          : export.artifacts().stream().mapToLong(artifact -> artifact.content().length).sum();
    }

    /** Its files are large, and the slot stays. */
    Export empty() {
      Export made = export;
      export = null;
      if (made != null) {
        return made;
      }
      if (thrown instanceof Error error) {
        throw error;
      }
      throw thrown instanceof RuntimeException exception
          ? exception
          : new IllegalStateException(thrown);
    }
  }
}
