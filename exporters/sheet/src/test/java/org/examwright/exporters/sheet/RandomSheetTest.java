package org.examwright.exporters.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.examwright.exporters.sheet.own.OwnFile;
import org.examwright.model.Question;
import org.examwright.model.QuestionSet;
import org.examwright.model.Section;
import org.examwright.model.Sitting;
import org.examwright.model.TitleBlock;
import org.examwright.model.exchange.Export;
import org.examwright.testkit.LongRun;
import org.examwright.testkit.RandomQuestions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sets of all that the model can hold, in words that look like Markdown and sheets, come back. */
class RandomSheetTest {
  private static final int SETS = LongRun.count(2000, 60);
  private static final int QUESTIONS = 12;
  private static final List<String> PIECES =
      List.of(
          " ",
          " ",
          "word",
          "=",
          "=1+1",
          "|",
          ";",
          ",",
          "\n",
          "A",
          "B)",
          "TRUE",
          "yes",
          "*",
          "_",
          "`",
          "[[x]]",
          "[",
          "]",
          "(",
          "{",
          "}",
          "#",
          "$",
          "\\",
          "<b>",
          "</div>",
          "&amp;",
          "&",
          "\"",
          "'",
          "'=",
          "-",
          "- ",
          "1. ",
          "+",
          "@",
          "~",
          ":",
          "\t",
          "_x0041_",
          "_x000D_",
          "é",
          "日本",
          "👍",
          "½",
          " > ",
          "/",
          "Question",
          "**Answer:**",
          "https://a.b/c",
          "3,5",
          "1.0");

  static LongStream seeds() {
    return LongStream.rangeClosed(1, SETS);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void everySetIsReadAgainWithoutLoss(long seed) {
    Random random = new Random(seed);
    QuestionSet made = new RandomQuestions(random, PIECES).set(QUESTIONS);
    QuestionSet set =
        new QuestionSet(
            "T " + PIECES.get(random.nextInt(PIECES.size())),
            random.nextBoolean() ? "en" : "pt-BR",
            made.sections().stream().map(section -> pool(section, random)).toList(),
            made.assets(),
            new Sitting(random.nextBoolean() ? null : 45, random.nextBoolean() ? null : 2),
            random.nextBoolean() ? TitleBlock.NONE : block(random));
    OwnFile.Table table = List.of(OwnFile.Table.values()).get(random.nextInt(3));
    SheetExporter exporter = new SheetExporter();
    Export export = exporter.export(set, new SheetExporter.Options(table));
    SameSet.require(set, export);
    assertThat(export.diagnostics()).as("seed " + seed).isEmpty();
  }

  private static Section pool(Section section, Random random) {
    boolean answered = section.questions().stream().anyMatch(Question::isAnswered);
    return answered && random.nextInt(3) == 0 ? section.drawing(1) : section;
  }

  private static TitleBlock block(Random random) {
    List<String> words =
        IntStream.range(0, 5)
            .mapToObj(i -> "x" + PIECES.get(random.nextInt(PIECES.size())).strip() + "y")
            .toList();
    return new TitleBlock(
        words.get(0),
        words.get(1),
        words.get(2),
        words.get(3),
        words.get(4),
        random.nextBoolean() ? null : "dot.png");
  }
}
