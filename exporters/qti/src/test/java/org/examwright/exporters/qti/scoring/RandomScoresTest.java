package org.examwright.exporters.qti.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.examwright.exporters.qti.Qti21Exporter;
import org.examwright.exporters.qti.Qti22Exporter;
import org.examwright.exporters.qti.Qti30Exporter;
import org.examwright.exporters.qti.QtiOptions;
import org.examwright.exporters.qti.QtiPackage;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is answered, every version gives what the author said; {@code -Dqti.sets} says how many
 * sets to try.
 */
class RandomScoresTest {
  private static final int SETS = Integer.getInteger("qti.sets", LongRun.count(10, 3));
  private static final int QUESTIONS = 500;
  private static final List<String> PIECES = List.of("<", "&", "]]>", " ", "word", "é", "א", "%");

  private final long seed = Long.getLong("qti.seed", 20270311L);

  static List<Exporter<QtiOptions>> exporters() {
    return List.of(new Qti21Exporter(), new Qti22Exporter(), new Qti30Exporter());
  }

  @ParameterizedTest
  @MethodSource("exporters")
  void everyAnswerEarnsItsCredit(Exporter<QtiOptions> exporter) {
    Random random = new Random(seed);
    for (int number = 0; number < SETS; number++) {
      QuestionSet set = new RandomQuestions(random, PIECES).set(QUESTIONS);
      List<String> items =
          QtiPackage.of(exporter, set).documents().entrySet().stream()
              .filter(file -> file.getKey().startsWith("item-"))
              .map(Map.Entry::getValue)
              .toList();
      List<Question> questions = set.questions().toList();
      for (int i = 0; i < questions.size(); i++) {
        String place = "-Dqti.seed=%d, set %d, question %d".formatted(seed, number, i);
        requireScores(questions.get(i), ItemPlayer.of(items.get(i)), random, place);
      }
    }
  }

  private static void requireScores(
      Question question, ItemPlayer player, Random random, String place) {
    assertThat(new ItemComparison(question, player).differences(random))
        .as("%s%n%s", place, question)
        .isEmpty();
    Stream.of("href", "src")
        .flatMap(player.item()::everywhere)
        .forEach(address -> requireUri(address, place));
  }

  private static void requireUri(String address, String place) {
    try {
      new URI(address);
    } catch (URISyntaxException e) {
      throw new AssertionError(place + ": " + address, e);
    }
  }
}
