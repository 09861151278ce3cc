package org.examwright.exporters.qti.readback;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.examwright.exporters.qti.CartridgeExporter;
import org.examwright.exporters.qti.CartridgeOptions;
import org.examwright.exporters.qti.cartridge.Holdings;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Feature;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.qti.QtiReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is written as a Common Cartridge comes back but for what is reported. */
class CartridgeReadBackTest {
  private static final int SETS = LongRun.count(100, 4);
  private static final int QUESTIONS = 50;

  private static final List<String> PIECES =
      List.of(
          "<",
          ">",
          "&",
          "&lt;",
          "&amp;nbsp;",
          "&copy",
          "[a]",
          "]]>",
          "<b>",
          "</p>",
          "<!--",
          "\"",
          "'",
          "\\",
          "$",
          "$$",
          "%20",
          "_____",
          "é",
          "日本",
          "👩‍👧",
          " ",
          "  ",
          "\u05d0\u05d1",
          "0",
          "word",
          "ord",
          ":",
          ";",
          "=",
          "*",
          "(1/2)");

  private final long seed = Long.getLong("qti.seed", 20261201L);

  @ParameterizedTest
  @CsvSource({
    "set-3, QUIZ",
    "set-3, BANK",
    "set-3, BOTH",
    "all-types, QUIZ",
    "all-types, BANK",
    "all-types, BOTH"
  })
  void theProjectsSetsComeBackButForWhatIsReported(String name, Holdings as) {
    requireReadBack(Corpus.read("input/" + name + ".md"), as, name);
  }

  @ParameterizedTest
  @EnumSource(Holdings.class)
  void randomSetsComeBackButForWhatIsReported(Holdings as) {
    RandomQuestions random = new RandomQuestions(new Random(seed), PIECES);
    int sets = as == Holdings.QUIZ ? SETS : 1;
    for (int set = 0; set < sets; set++) {
      requireReadBack(random.set(QUESTIONS), as, "-Dqti.seed=%d, set %d".formatted(seed, set));
    }
  }

  /** Whether nothing was reported of the time limit and attempts. */
  private static boolean isTimed(Export export) {
    return export.diagnostics().stream()
        .map(Diagnostic::feature)
        .noneMatch(lost -> lost == Feature.TIME_LIMIT || lost == Feature.ATTEMPTS);
  }

  private static void requireReadBack(QuestionSet set, Holdings as, String place) {
    Export export = new CartridgeExporter().export(set, new CartridgeOptions("", as));
    Reader.Result result = read(export);
    assertThat(result.diagnostics())
        .as(place)
        .filteredOn(said -> said.severity() != Severity.NOTE)
        .filteredOn(said -> !said.message().contains("has no alternative text"))
        .isEmpty();

    QuestionSet back = Objects.requireNonNull(result.set());
    assertThat(List.of(back.title(), back.language(), back.sitting()))
        .as(place)
        .isEqualTo(
            List.of(set.title(), set.language(), isTimed(export) ? set.sitting() : Sitting.OPEN));
    assertThat(back.sections()).as(place).hasSize(1);
    Section only = back.sections().getFirst();
    assertThat(List.of(only.path(), only.introduction().blocks())).containsOnly(List.of());

    CartridgeArriving arriving = CartridgeArriving.of(set, export.diagnostics());
    List<Question> expected = arriving.questions();
    for (int i = 0; i < Math.min(expected.size(), only.questions().size()); i++) {
      Question question = expected.get(i);

      assertThat(GuardedAlike.text(only.questions().get(i)))
          .as("%s, losses %s", place, arriving.losses(question))
          .isEqualTo(GuardedAlike.text(question));
    }
    assertThat(only.questions()).as(place).hasSameSizeAs(expected);
  }

  private static Reader.Result read(Export export) {
    byte[] content = export.artifacts().getFirst().content();
    return new QtiReader().read(new Source("set.imscc", content, PictureFinder.NONE));
  }
}
