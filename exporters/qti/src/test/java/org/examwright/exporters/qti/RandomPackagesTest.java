package org.examwright.exporters.qti;

import java.util.List;
import java.util.Random;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages of random sets are valid and clean, in every version. */
class RandomPackagesTest {
  private static final int SETS = LongRun.count(2000, 100);
  private static final int MOST_QUESTIONS = 8;
  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "]]>",
          "&nbsp;",
          "\"",
          "'",
          "[x]",
          "{",
          "%",
          " ",
          "\u00A0",
          "\t",
          "\n",
          "word",
          "é",
          "א",
          "\uD83D\uDE00",
          "\\r\\n",
          "--");

  private final long seed = Long.getLong("qti.seed", 20270316L);

  static List<Exporter<?>> exporters() {
    return WhatMustSurviveTest.exporters();
  }

  @ParameterizedTest
  @MethodSource("exporters")
  <O extends Record> void everyPackageIsValidAndClean(Exporter<O> exporter) {
    Random random = new Random(seed);
    for (int number = 0; number < SETS; number++) {
      QuestionSet set = new RandomQuestions(random, PIECES).set(1 + random.nextInt(MOST_QUESTIONS));
      try {
        QtiSchemas.requireValid(QtiPackage.of(exporter, set));
        QtiContract.requireClean(exporter, set);
      } catch (AssertionError e) {
        throw new AssertionError("-Dqti.seed=%d, set %d".formatted(seed, number), e);
      }
    }
  }
}
