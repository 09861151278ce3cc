package org.examwright.exporters.sheet.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.examwright.exporters.sheet.SheetAgain;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.diagnostics.Diagnostic;
import org.examwright.model.diagnostics.Origin;
import org.examwright.model.diagnostics.Severity;
import org.examwright.model.diagnostics.Weight;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Export;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Golden;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the exporter of each platform keeps: our reader finds the questions again that are written.
 */
interface PlatformContract<O extends Record> extends ExporterContract<O> {
  int SETS = LongRun.count(2000, 40);
  int QUESTIONS = 10;
  List<String> PIECES =
      List.of(
          " ",
          " ",
          "word",
          "two words",
          "=1+1",
          "|",
          ";",
          ",",
          "\n",
          "A",
          "TRUE",
          "yes",
          "*",
          "_",
          "`",
          "[",
          "]",
          "(",
          ")",
          "#",
          "$",
          "\\",
          "<",
          ">",
          "&amp;",
          "&",
          "\"",
          "'",
          "-",
          "+",
          "@",
          "\t",
          "_x0041_",
          "é",
          "日本",
          "👍",
          "½",
          "correct",
          "3,5",
          "1.0",
          "//");

  /** What our reader takes for a formula, HTML or a shield of programs wherever it stands. */
  Pattern MEANT = Pattern.compile("\\$\\$|\\\\[\\[(]|</?\\w+/?>|'[=+@-]");

  @Override
  default String words(List<Artifact> artifacts) {
    QuestionSet set = artifacts.isEmpty() ? null : SheetAgain.read(artifacts).set();
    return set == null ? "" : set.toString().replace('\u00A0', ' ');
  }

  @Override
  default void requireWellFormed(List<Artifact> artifacts) {
    if (!artifacts.isEmpty()) {
      Reader.Result result = SheetAgain.read(artifacts);
      assertThat(result.set()).as(result.diagnostics().toString()).isNotNull();
    }
  }

  @Override
  default int questions(List<Artifact> artifacts) {
    QuestionSet set = artifacts.isEmpty() ? null : SheetAgain.read(artifacts).set();
    return set == null ? 0 : set.size();
  }

  /** What of a question its format says, in a line. */
  default String shown(Question question, String language) {
    return new ShownQuestion(FlatText.LINE, language).of(question);
  }

  @TestFactory
  default Stream<DynamicTest> writesWhatTheGoldenFilesHold() {
    return Stream.of("set-3", "all-types")
        .map(
            name ->
                dynamicTest(
                    name,
                    () -> {
                      Export export = export(Corpus.read("input/" + name + ".md"));
                      Golden.assertMatches(
                          name + "." + exporter().format().id() + ".txt", CellsText.of(export));
                    }));
  }

  @TestFactory
  default Stream<DynamicTest> randomSetsAreReadAgainButForWhatIsReported() {
    return LongStream.rangeClosed(1, SETS)
        .mapToObj(seed -> dynamicTest("seed " + seed, () -> requireSame(seed)));
  }

  private void requireSame(long seed) {
    QuestionSet set = new RandomQuestions(new Random(seed), PIECES).set(QUESTIONS);
    Export export = export(set);
    Set<Origin> leftOut = origins(export, Weight.LEFT_OUT);
    Set<Origin> cut =
        export.diagnostics().stream()
            .filter(said -> said.message().contains("is cut") || said.message().contains("written"))
            .map(Diagnostic::origin)
            .collect(Collectors.toSet());
    List<Question> wanted =
        set.questions().filter(question -> !leftOut.contains(question.origin())).toList();
    if (wanted.isEmpty()) {
      assertThat(export.diagnostics()).anyMatch(said -> said.severity() == Severity.ERROR);
      return;
    }
    Reader.Result result = SheetAgain.read(export.artifacts());
    QuestionSet read = result.set();
    assertThat(read).as("seed %d: %s", seed, result.diagnostics()).isNotNull();
    List<Question> found = read == null ? List.of() : read.questions().toList();
    assertThat(found).as("seed %d", seed).hasSameSizeAs(wanted);
    List<String> here = new ArrayList<>();
    List<String> there = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      String shown = shown(wanted.get(i), set.language());
      if (!cut.contains(wanted.get(i).origin()) && !MEANT.matcher(shown).find()) {
        here.add(shown);
        there.add(shown(found.get(i), set.language()));
      }
    }
    assertThat(there).as("seed %d", seed).isEqualTo(here);
  }

  private static Set<Origin> origins(Export export, Weight weight) {
    return export.diagnostics().stream()
        .filter(said -> said.weight() == weight)
        .map(Diagnostic::origin)
        .collect(Collectors.toSet());
  }

  private Export export(QuestionSet set) {
    return exporter().export(set, exporter().defaults());
  }
}
