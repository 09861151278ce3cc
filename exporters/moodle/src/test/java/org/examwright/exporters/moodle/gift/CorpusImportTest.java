package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Source;
import org.examwright.reading.markdown.MarkdownReader;
import org.examwright.testkit.Outside;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists written by others, as Moodle takes them. */
class CorpusImportTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alexeygrigorev-technical.md",
        "faqguru-nodejs.md",
        "lydiahallie-javascript-questions.md",
        "trimstray-sysadmin.md",
      })
  void moodleTakesEveryQuestionOfTheList(String name) throws IOException {
    Path file = Outside.file("corpus/markdown/" + name);
    QuestionSet set =
        Objects.requireNonNull(
            new MarkdownReader()
                .read(new Source(name, Files.readAllBytes(file), PictureFinder.NONE))
                .set());
    GiftExporter exporter = new GiftExporter();
    byte[] gift = exporter.export(set, exporter.defaults()).artifacts().getFirst().content();

    GiftImport imported = GiftImport.accepted(new String(gift, StandardCharsets.UTF_8));

    assertThat(imported.questions())
        .filteredOn(question -> !question.type().equals("category"))
        .filteredOn(question -> !question.type().equals("description"))
        .hasSize(set.size());
  }
}
