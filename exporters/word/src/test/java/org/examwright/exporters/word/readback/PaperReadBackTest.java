package org.examwright.exporters.word.readback;

import java.util.List;
import java.util.Random;
import org.examwright.exporters.word.WordOptions;
import org.examwright.model.QuestionSet;
import org.examwright.rendering.sheet.Edition;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.examwright.testkit.Sample;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is printed comes back from the reader of Word but for what is reported. */
class PaperReadBackTest {
  private static final int SETS = LongRun.count(40, 3);
  private static final int QUESTIONS = 50;
  private static final List<String> PIECES =
      List.of(
          "<", "&amp;", "[a]", "\"", "'", "\\", "$", "%", "(50%)", "a)", "1.", "*", "_____", "é",
          "日本", "👩‍👧", " ", " / ", "word", "ord", ":", ";", "=", "±", "☑", "?");

  private static final List<PaperLook> LOOKS = List.of(PaperLook.values());

  private static final List<Edition> EDITIONS =
      List.of(Edition.HANDOUT, Edition.STUDY, Edition.WORKSHEET);

  private final long seed = Long.getLong("word.seed", 20261201L);

  @ParameterizedTest
  @CsvSource({
    "set-3,HANDOUT", "set-3,STUDY", "set-3,WORKSHEET",
    "all-types,HANDOUT", "all-types,STUDY", "all-types,WORKSHEET"
  })
  void theProjectsSetsComeBackButForWhatIsReported(String name, Edition edition) {
    requireReadBack(Corpus.read("input/" + name + ".md"), edition, name);
  }

  @ParameterizedTest
  @MethodSource("org.examwright.testkit.Samples#all")
  void everySampleComesBackButForWhatIsReported(Sample sample) {
    for (Edition edition : EDITIONS) {
      requireReadBack(sample.set(), edition, sample.feature().name());
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"HANDOUT", "STUDY", "WORKSHEET"})
  void randomSetsComeBackButForWhatIsReported(Edition edition) {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    for (int set = 0; set < SETS; set++) {
      PaperReadBack.require(
          random.set(QUESTIONS),
          LOOKS.get(set % LOOKS.size()).options(edition),
          "seed %d, set %d".formatted(seed, set));
    }
  }

  private static void requireReadBack(QuestionSet whole, Edition edition, String where) {
    PaperReadBack.require(whole, WordOptions.of(PaperReadBack.print(edition)), where);
  }
}
