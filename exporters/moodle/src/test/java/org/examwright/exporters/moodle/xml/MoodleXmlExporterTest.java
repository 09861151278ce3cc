package org.examwright.exporters.moodle.xml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleXmlExporterTest implements ExporterContract<MoodleXmlOptions> {
  @Override
  public Exporter<MoodleXmlOptions> exporter() {
    return new MoodleXmlExporter();
  }

  @Override
  public String words(List<Artifact> artifacts) {
    return Xml.of(artifacts).words();
  }

  /** Every question has what Moodle demands, every text its format, every file its address. */
  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    Xml xml = Xml.of(artifacts);
    assertThat(xml.all("//question[not(@type)]")).isEmpty();
    assertThat(xml.all("//question[@type != 'category'][not(name/text) or not(questiontext/text)]"))
        .isEmpty();
    assertThat(xml.all("//*[text and (self::questiontext or self::feedback)][not(@format)]"))
        .isEmpty();
    assertThat(xml.all("//text[*]")).isEmpty();
    assertThat(xml.all("//question[@type = 'ordering'][not(shownumcorrect = '1')]")).isEmpty();
    assertThat(xml.all("//name/text")).allMatch(name -> name.length() <= 255);
    assertThat(xml.all("//file[not(@name) or @path != '/' or @encoding != 'base64']")).isEmpty();
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    return Xml.of(artifacts).all("/quiz/question[@type != 'category']").size();
  }

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void theProjectsSetsReadAsExpected(String name) {
    MoodleXmlExporter exporter = new MoodleXmlExporter();
    byte[] file =
        exporter
            .export(Corpus.read("input/" + name + ".md"), exporter.defaults())
            .artifacts()
            .getFirst()
            .content();

    Golden.assertMatches(name + ".moodle.xml", new String(file, StandardCharsets.UTF_8));
  }
}
