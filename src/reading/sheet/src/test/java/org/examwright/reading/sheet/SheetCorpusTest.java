package org.examwright.reading.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.examwright.model.Interaction;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Reader;
import org.examwright.testkit.Corpus;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sheets of others: as many questions as a careful reader finds in them. */
class SheetCorpusTest {
  private static final Path FOLDER = Corpus.root().resolve("../shared/corpus").normalize();

  @ParameterizedTest
  @CsvSource({
    "xlsx/excel2moodle-two-sheets.xlsx, 4, 0, 2",
    "xlsx/quizizz-vi-vocabulary.xlsx, 86, 0, 1",
    "csv/moodle-csv-extended.csv, 10, 1, 1",
    "csv/moodle-csv-simple.csv, 10, 1, 1"
  })
  void allQuestionsOfASheetAreChoices(String file, int count, int several, int sections)
      throws IOException {
    Path path = FOLDER.resolve(file);
    Assumptions.assumeTrue(Files.exists(path), file + " is not here");

    Reader.Result result = SheetReads.read(file, Files.readAllBytes(path));

    QuestionSet set = SheetReads.set(result);
    assertThat(set.questions())
        .hasSize(count)
        .allMatch(question -> question.interaction() instanceof Interaction.ChoiceSelection);
    assertThat(set.questions())
        .filteredOn(
            question ->
                question.interaction() instanceof Interaction.ChoiceSelection selection
                    && selection.multiple())
        .hasSize(several);
    assertThat(set.sections()).hasSize(sections);
  }

  @Test
  void picturesBelowAQuestionBelongToItsTextAndItsOptions() throws IOException {
    Path path = FOLDER.resolve("xlsx/excel2moodle-two-sheets.xlsx");
    Assumptions.assumeTrue(Files.exists(path), "not here");

    QuestionSet set = SheetReads.set(SheetReads.read("quiz.xlsx", Files.readAllBytes(path)));

    assertThat(set.assets()).hasSize(5);
    assertThat(set.questions().findFirst().orElseThrow().texts().filter(t -> t.blocks().size() > 1))
        .hasSize(5);
  }
}
