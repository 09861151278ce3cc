package org.examwright.exporters.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.examwright.model.QuestionSet;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.model.exchange.PictureFinder;
import org.examwright.model.exchange.Reader;
import org.examwright.model.exchange.Source;
import org.examwright.reading.json.JsonReader;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Golden;
import org.examwright.testkit.Sample;
import org.examwright.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest implements ExporterContract<JsonExporter.Options> {
  private final JsonExporter exporter = new JsonExporter();

  @Override
  public Exporter<JsonExporter.Options> exporter() {
    return exporter;
  }

  @Override
  public String words(List<Artifact> artifacts) {
    return new String(artifacts.getFirst().content(), StandardCharsets.UTF_8);
  }

  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    assertThat(read(words(artifacts)).diagnostics()).isEmpty();
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    QuestionSet set = read(words(artifacts)).set();
    return set == null ? 0 : set.size();
  }

  static Stream<Sample> samples() {
    return Samples.all();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatIsWrittenIsReadBackWithoutLoss(Sample sample) {
    assertThat(read(written(sample.set())).set()).isEqualTo(sample.set());
  }

  @Test
  void setThreeIsReadBackWithoutLoss() {
    QuestionSet set = Corpus.read("input/set-3.md");

    assertThat(read(written(set)).set()).isEqualTo(set);
    Golden.assertMatches("set-3.json", written(set));
  }

  @Test
  void aFileOfBeforeThereWasFeedbackToAnyOtherAnswerIsRead() {
    QuestionSet set = Corpus.read("input/set-3.md");
    String before = written(set).replaceAll(",\\s*\"otherwise\" : \\[ ]", "");

    assertThat(before).doesNotContain("otherwise");
    assertThat(read(before).set()).isEqualTo(set);
  }

  @Test
  void aPoolIsReadBackAndOneOfBeforeThereWerePoolsIsNone() {
    QuestionSet whole = Corpus.read("input/set-3.md");
    QuestionSet pool =
        new QuestionSet(
            whole.title(),
            whole.language(),
            whole.sections().stream().map(section -> section.drawing(1)).toList(),
            whole.assets());

    assertThat(written(pool)).contains("\"pick\" : 1\n");
    assertThat(read(written(pool)).set()).isEqualTo(pool);
    assertThat(written(whole)).doesNotContain("\"pick\"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "{\"examwright\": 1, \"titel\": \"x\", \"set\": null} | set.json:1:19 | `titel` is not known",
        "{\"examwright\": 1, \"set\": {\"title\": \"x\"}} | set.json:1:39 | Missing required",
        "{\"examwright\": 1, \"set\": null} | set.json:1:1 | no question set of version 1",
        "{\"examwright\": 2, \"set\": null} | set.json:1:1 | no question set of version 1",
        "{\"examwright\": 1, | set.json:1:18 | not JSON",
        "[] | set.json:1:1 | does not fit here",
        "{\"examwright\": 1, \"set\": {\"title\": \"x\", \"language\": \"en\", \"sections\": [], \"assets\": []}}"
            + " | set.json:1:19 | the set has no question",
        "{\"examwright\": 1, \"set\": {\"title\": \"x\", \"language\": \"en\", \"sections\":"
            + " [{\"path\": [], \"introduction\": [], \"questions\": [], \"pick\": 2}], \"assets\": []}}"
            + " | set.json:1:72 | more questions are to be drawn (2)",
      })
  void whatMakesNoSenseIsReportedWithItsPlace(String json, String place, String message) {
    Reader.Result result = read(json);

    assertThat(result.set()).isNull();
    assertThat(result.diagnostics()).hasSize(1);
    assertThat(result.diagnostics().getFirst().origin()).hasToString(place);
    assertThat(result.diagnostics().getFirst().message()).contains(message);
  }

  private String written(QuestionSet set) {
    return words(exporter.export(set, exporter.defaults()).artifacts());
  }

  private static Reader.Result read(String json) {
    return new JsonReader()
        .read(new Source("set.json", json.getBytes(StandardCharsets.UTF_8), PictureFinder.NONE));
  }
}
