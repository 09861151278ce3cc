package org.examwright.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Exporters are called by any number of threads at once. */
class SeveralThreadsTest {
  private static final long SEED = 11;
  private static final int TIMES = 3;

  @ParameterizedTest
  @ValueSource(strings = {"input/set-3.md", "input/all-types.md"})
  void allFormatsAtOnceHaveTheBytesThatEachHasAlone(String file) {
    QuestionSet set = Corpus.read(file);
    List<Exporter<?>> exporters = Catalog.installed().exporters();
    List<Export> alone = exporters.stream().map(exporter -> export(exporter, set)).toList();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      places.addAll(IntStream.range(0, exporters.size()).boxed().toList());
    }
    Collections.shuffle(places, new Random(SEED));

    places.parallelStream()
        .forEach(place -> requireSame(export(exporters.get(place), set), alone.get(place)));
  }

  private static <O extends Record> Export export(Exporter<O> exporter, QuestionSet set) {
    return exporter.export(set, exporter.defaults());
  }

  private static void requireSame(Export one, Export other) {
    assertThat(one.diagnostics()).isEqualTo(other.diagnostics());
    assertThat(one.artifacts()).hasSameSizeAs(other.artifacts());
    for (int i = 0; i < one.artifacts().size(); i++) {
      assertThat(one.artifacts().get(i).content())
          .as(one.artifacts().get(i).suffix())
          .isEqualTo(other.artifacts().get(i).content());
    }
  }
}
