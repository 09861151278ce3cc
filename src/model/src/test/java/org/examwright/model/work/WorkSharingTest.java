package org.examwright.model.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkSharingTest {
  private static List<Integer> numbers(int count) {
    return IntStream.range(0, count).boxed().toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 63, 64, 65, 1000})
  void whatComesOfThePiecesIsInTheirOrder(int count) {
    List<Integer> doubled =
        WorkSharing.inTurn(numbers(count), 4, (number, turn) -> pausing(2 * number));

    assertThat(doubled).isEqualTo(numbers(count).stream().map(number -> 2 * number).toList());
  }

  @Test
  void piecesAreDoneAtTheSameTime() {
    CountDownLatch bothAreThere = new CountDownLatch(2);
    WorkSharing.inTurn(
        numbers(100),
        2,
        (number, turn) -> {
          if (number % 16 == 0 && number < 32) {
            bothAreThere.countDown();
            await(bothAreThere);
          }
          return number;
        });

    assertThat(bothAreThere.getCount()).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 8})
  void whatWaitsForItsTurnIsDoneInOrder(int processors) {
    List<Integer> seen = Collections.synchronizedList(new ArrayList<>());
    Random random = new Random(7);
    Set<Integer> waiting = new HashSet<>();
    numbers(2000).stream().filter(number -> random.nextInt(3) == 0).forEach(waiting::add);

    WorkSharing.inTurn(
        numbers(2000),
        processors,
        (number, turn) -> {
          pausing(number);
          if (waiting.contains(number)) {
            turn.await();
            seen.add(number);
          }
          return number;
        });

    assertThat(seen).isSorted().hasSameSizeAs(waiting);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void whatAPieceThrowsIsThrown(int processors) {
    assertThatThrownBy(
            () ->
                WorkSharing.inTurn(
                    numbers(500),
                    processors,
                    (number, turn) -> {
                      if (number == 100) {
                        throw new StackOverflowError("of 100");
                      }
                      turn.await();
                      return number;
                    }))
        .isInstanceOf(StackOverflowError.class)
        .hasMessage("of 100");
  }

  private static int pausing(int number) {
    if (ThreadLocalRandom.current().nextInt(50) == 0) {
      LockSupport.parkNanos(1);
    }
    return number;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
