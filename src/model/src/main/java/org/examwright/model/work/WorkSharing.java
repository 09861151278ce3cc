package org.examwright.model.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Does many small pieces of work on several processors.
 *
 * <p>What comes of them is the same as if one were done after the other, as long as each piece
 * keeps to itself, and waits for its turn before it touches what others change.
 */
public final class WorkSharing<T, R> {
  /** With fewer pieces, threads cost more than they save. */
  private static final int FEWEST = 64;

  /** How many pieces a thread takes at a time. */
  private static final int STRETCH = 16;

  /** More threads would wait for memory. */
  private static final int MOST_THREADS = 8;

  private final List<T> pieces;
  private final BiFunction<T, Turn, R> work;
  private final List<@Nullable List<R>> done;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition changed = lock.newCondition();
  private int begun;
  private int doneBefore;
  private @Nullable Throwable failure;

  private WorkSharing(List<T> pieces, BiFunction<T, Turn, R> work) {
    this.pieces = pieces;
    this.work = work;
    this.done = new ArrayList<>();
    for (int first = 0; first < pieces.size(); first += STRETCH) {
      done.add(null);
    }
  }

  /** What comes of pieces that have nothing to do with each other, in their order. */
  public static <T, R> List<R> each(List<T> pieces, Function<T, R> work) {
    return inTurn(pieces, (piece, turn) -> work.apply(piece));
  }

  /**
   * What comes of pieces, in their order.
   *
   * @param work does one of them; if it throws anything, the others are given up
   */
  public static <T, R> List<R> inTurn(List<T> pieces, BiFunction<T, Turn, R> work) {
    return inTurn(pieces, Runtime.getRuntime().availableProcessors(), work);
  }

  static <T, R> List<R> inTurn(List<T> pieces, int processors, BiFunction<T, Turn, R> work) {
    if (processors == 1 || pieces.size() < FEWEST) {
      List<R> results = new ArrayList<>(pieces.size());
      for (T piece : pieces) {
        results.add(work.apply(piece, Turn.NOW));
      }
      return results;
    }
    return new WorkSharing<>(pieces, work).run(Math.min(processors, MOST_THREADS));
  }

  private List<R> run(int threads) {
    List<Thread> others = new ArrayList<>();
    for (int i = 1; i < threads; i++) {
      others.add(Thread.ofPlatform().daemon().start(this::takePart));
    }
    takePart();
    others.forEach(WorkSharing::join);
    Throwable thrown = failure;
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    List<R> results = new ArrayList<>(pieces.size());
    for (List<R> stretch : done) {
      if (stretch != null) {
        results.addAll(stretch);
      }
    }
    return results;
  }

  private void takePart() {
    for (int stretch = next(); stretch >= 0; stretch = next()) {
      int own = stretch;
      int first = stretch * STRETCH;
      List<R> results = new ArrayList<>();
      try {
        for (T piece : pieces.subList(first, Math.min(first + STRETCH, pieces.size()))) {
          results.add(work.apply(piece, () -> await(own)));
        }
        finish(stretch, results);
      } catch (CancellationException e) {
        return; // another piece has failed, and tells why
      } catch (RuntimeException | Error e) {
        fail(e);
        return;
      }
    }
  }

  /** The next stretch of pieces to do; a negative number when there is none. */
  private int next() {
    lock.lock();
    try {
      return failure == null && begun < done.size() ? begun++ : -1;
    } finally {
      lock.unlock();
    }
  }

  private void finish(int stretch, List<R> results) {
    lock.lock();
    try {
      done.set(stretch, results);
      while (doneBefore < done.size() && done.get(doneBefore) != null) {
        doneBefore++;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void fail(Throwable thrown) {
    lock.lock();
    try {
      if (failure == null) {
        failure = thrown;
      }
      changed.signalAll();
    } finally {
      lock.unlock();
    }
  }

  private void await(int stretch) {
    lock.lock();
    try {
      while (doneBefore < stretch && failure == null) {
        changed.awaitUninterruptibly();
      }
      if (doneBefore < stretch) {
        throw new CancellationException();
      }
    } finally {
      lock.unlock();
    }
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
