package org.examwright.exporters.moodle.gift;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.examwright.model.exchange.Artifact;
import org.examwright.model.exchange.Exporter;
import org.examwright.testkit.Corpus;
import org.examwright.testkit.ExporterContract;
import org.examwright.testkit.Golden;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftExporterTest implements ExporterContract<GiftOptions> {
  private static final Pattern ESCAPED = Pattern.compile("\\\\.");
  private static final Pattern BRACES = Pattern.compile("[^{}]*(\\{[^{}]*}[^{}]*)?");

  @Override
  public Exporter<GiftOptions> exporter() {
    return new GiftExporter();
  }

  @Override
  public String words(List<Artifact> artifacts) {
    return GiftWords.of(GiftFiles.text(artifacts));
  }

  /** Every block has a name and no more than one pair of braces, and no line is lost. */
  @Override
  public void requireWellFormed(List<Artifact> artifacts) {
    String file = GiftFiles.text(artifacts);
    assertThat(file).endsWith("\n").doesNotContain("\r", "\n\n\n", "\0");
    for (String block : file.split("\n\n", -1)) {
      if (block.startsWith("$CATEGORY: ")) {
        assertThat(block.strip()).doesNotContain("\n");
      } else {
        assertThat(block).containsPattern("(?s)\\A(// \\[(id|tag):.*]\n)*::");
        assertThat(ESCAPED.matcher(block).replaceAll("")).matches(BRACES);
      }
    }
  }

  @Override
  public int questions(List<Artifact> artifacts) {
    return (int) GiftFiles.text(artifacts).lines().filter(line -> line.startsWith("::")).count();
  }

  @ParameterizedTest
  @ValueSource(strings = {"set-3", "all-types"})
  void theProjectsSetsReadAsExpected(String name) {
    Golden.assertMatches(name + ".gift", GiftFiles.of(Corpus.read("input/" + name + ".md")));
  }
}
